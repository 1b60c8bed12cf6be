using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>
/// A finding as it stood in one of the two; the message is left out where it was simply met, or did not apply, before. <c>accepted</c> is the
/// exception under which it was accepted then; left out where it was not.
/// </summary>
public sealed record ComparedGradeEntry(Grade Grade, string? Message, AcceptedEntry? Accepted);
