using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>A finding as it stood in one of the two; the message is left out where it was simply met, or did not apply, before.</summary>
public sealed record ComparedGradeEntry(Grade Grade, string? Message);
