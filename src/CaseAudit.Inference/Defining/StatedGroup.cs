namespace CaseAudit.Inference;

/// <summary>Parts of which each that holds fires the rule (<paramref name="Alternatives"/>), or all of which must hold.</summary>
internal sealed record StatedGroup(bool Alternatives, IReadOnlyList<StatedElement> Parts) : StatedElement;
