namespace CaseAudit.Rules.CaseSelection;

/// <summary>The day for which a list is read: the cases are as old, and have waited as long, as on this day.</summary>
/// <param name="Day">The day.</param>
public sealed record SelectionDay(DateOnly Day);
