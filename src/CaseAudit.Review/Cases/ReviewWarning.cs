namespace CaseAudit.Review;

/// <summary>Something the user should know about the input; the case is judged all the same.</summary>
/// <param name="Source">The file, as the user named it.</param>
/// <param name="CaseId">The case; null when it is about the file.</param>
/// <param name="At">Where, relative to the case; null when it is about the whole.</param>
/// <param name="Message">What.</param>
public sealed record ReviewWarning(string Source, string? CaseId, string? At, string Message);
