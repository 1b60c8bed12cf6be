using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.LocalCriteria;

/// <summary>What a criterion read in a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Standards">The standards in force.</param>
/// <param name="Of">What it is about.</param>
/// <param name="Expected">What is to happen; null where that stands in the same items, or nothing is.</param>
internal sealed record LocalReading(CaseUnderReview Case, Standards Standards, LocalItems Of, LocalItems? Expected);
