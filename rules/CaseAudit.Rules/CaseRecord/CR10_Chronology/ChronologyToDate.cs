using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.CR10_Chronology;

/// <summary>The chronology up to the day that is judged; entries dated ahead are not part of it.</summary>
/// <param name="entries">The entries, in the order of the record.</param>
internal sealed class ChronologyToDate(List<Recorded<ChronologyEntry>> entries)
{
    /// <summary>The entries, in the order of the record.</summary>
    public List<Recorded<ChronologyEntry>> Entries { get; } = entries;

    /// <summary>The entry with the first day; there must be one.</summary>
    public Recorded<ChronologyEntry> Earliest => field ??= Entries.MinBy(entry => entry.Item.Date)!;

    /// <summary>The entry with the last day; there must be one.</summary>
    public Recorded<ChronologyEntry> Latest => field ??= Entries.MaxBy(entry => entry.Item.Date)!;
}
