namespace CaseAudit.Reporting;

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Part">Its part of the table’s width.</param>
/// <param name="IsNumber">Whether it holds numbers, which are set to the right.</param>
internal sealed record WordColumn(string Heading, int Part, bool IsNumber = false);
