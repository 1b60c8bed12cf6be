namespace CaseAudit.Model;

/// <summary>A bank holiday.</summary>
/// <param name="Day">The day on which it is kept: the substitute day where the day itself falls on a weekend.</param>
/// <param name="Name">The official name.</param>
public sealed record Holiday(DateOnly Day, string Name);
