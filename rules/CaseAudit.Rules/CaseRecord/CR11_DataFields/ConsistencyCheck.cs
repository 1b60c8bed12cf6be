using CaseAudit.Model;

namespace CaseAudit.Rules.CaseRecord.CR11_DataFields;

/// <summary>Two things on the record that should agree.</summary>
/// <param name="Agrees">Whether they do.</param>
/// <param name="Words">Composes how they differ, as part of a sentence.</param>
/// <param name="Evidence">Composes what was compared.</param>
internal sealed record ConsistencyCheck(bool Agrees, Func<string> Words, Func<IReadOnlyList<Evidence>> Evidence);
