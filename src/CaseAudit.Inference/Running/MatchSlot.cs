namespace CaseAudit.Inference;

/// <summary>One fact or value that a rule binds.</summary>
internal sealed record MatchSlot(string Declaration, Type Type);
