namespace CaseAudit.Inference;

/// <summary>One fact or value bound.</summary>
internal sealed record FactMatch(string Declaration, Type Type, object? Value, IRuleDefinition? Source) : IFactMatch;
