namespace CaseAudit.Inference;

/// <summary>One condition of a rule as written.</summary>
internal abstract record StatedElement;
