namespace CaseAudit.Reporting;

/// <summary>A rule that failed on a case or, where <c>caseId</c> is left out, on the programme.</summary>
public sealed record ProgrammeErrorEntry(string? CaseId, string Code, string Message);
