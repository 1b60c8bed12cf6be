namespace CaseAudit.Reporting;

/// <summary>How many listed cases have a value, and how many of them were chosen; null where there are some and their number is not told.</summary>
public sealed record CoveredValueEntry(string Value, int? Listed, int? Chosen);
