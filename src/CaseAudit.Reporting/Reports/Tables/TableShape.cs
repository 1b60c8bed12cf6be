namespace CaseAudit.Reporting;

/// <summary>A table of a report: its name, which becomes that of a sheet or a file, and its columns.</summary>
internal sealed record TableShape(string Name, params IReadOnlyList<TableHeading> Columns);
