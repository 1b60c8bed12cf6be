namespace CaseAudit.Model;

/// <summary>Something that bears on the independence of an audit, or of the sample.</summary>
/// <param name="Kind">What.</param>
/// <param name="AuditId">The audit; null where it is about the sample.</param>
/// <param name="CaseId">The case; null where it is about the sample.</param>
/// <param name="Message">What a reviewer reads.</param>
/// <param name="Evidence">Where it was read, with places in the programme.</param>
public sealed record IndependenceObservation(IndependenceKind Kind, string? AuditId, string? CaseId, string Message, IReadOnlyList<Evidence> Evidence);
