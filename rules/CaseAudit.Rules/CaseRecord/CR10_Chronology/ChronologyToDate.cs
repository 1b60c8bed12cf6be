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
    public Recorded<ChronologyEntry> Earliest => field ??= First((day, other) => day < other);

    /// <summary>The entry with the last day; there must be one.</summary>
    public Recorded<ChronologyEntry> Latest => field ??= First((day, other) => day > other);

    // Of entries of one day the one that stands first.
    private Recorded<ChronologyEntry> First(Func<DateOnly, DateOnly, bool> precedes)
    {
        Recorded<ChronologyEntry>? first = null;
        foreach (var entry in Entries)
        {
            if (first is null || precedes(entry.Item.Date, first.Item.Date)) first = entry;
        }

        return first!;
    }
}
