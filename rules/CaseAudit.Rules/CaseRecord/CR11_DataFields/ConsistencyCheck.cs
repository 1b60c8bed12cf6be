using CaseAudit.Model;

namespace CaseAudit.Rules.CaseRecord.CR11_DataFields;

/// <summary>Two things on the record that should agree.</summary>
/// <param name="Agrees">Whether they do.</param>
/// <param name="Words">How they differ, as part of a sentence.</param>
/// <param name="Evidence">What was compared.</param>
internal sealed record ConsistencyCheck(bool Agrees, string Words, IReadOnlyList<Evidence> Evidence);
