namespace CaseAudit.Reporting;

/// <summary>What a peer would say across the cases.</summary>
public sealed record ThemeEntry(string Question, string Text);
