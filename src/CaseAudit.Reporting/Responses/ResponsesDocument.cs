namespace CaseAudit.Reporting;

/// <summary>The file of a peer’s own words, by case, question and criterion.</summary>
/// <param name="Schema">Its schema.</param>
/// <param name="Cases">What was said about cases, by <c>caseId</c>; may be left out.</param>
/// <param name="Audits">What was said about the audit programme; may be left out.</param>
public sealed record ResponsesDocument(string Schema, IReadOnlyDictionary<string, CaseResponse>? Cases, CaseResponse? Audits);
