using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>The catalogue and the standards in force, as <c>rules --format json</c> writes them.</summary>
internal sealed record CatalogueDocument(string Configuration, IReadOnlyList<Question> Questions, IReadOnlyList<SelectionReason> Reasons, IReadOnlyList<Standard> Standards);
