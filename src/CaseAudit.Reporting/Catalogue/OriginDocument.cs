using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Reporting;

/// <summary>Every value in force with its origin, as <c>rules --origin --format json</c> writes it.</summary>
internal sealed record OriginDocument(string Configuration, IReadOnlyList<string> Layers, IReadOnlyList<KnowledgeOrigin> Values);
