using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR10_Chronology;

/// <summary>Entries of a chronology that are out of place.</summary>
internal static class EntryFaults
{
    /// <summary>
    /// The entries that break the order. Oldest first and newest first are both orders; the one that fewer entries break is the one meant.
    /// </summary>
    public static List<Recorded<ChronologyEntry>> OutOfOrder(List<Recorded<ChronologyEntry>> entries)
    {
        var (oldestFirst, newestFirst) = (Breaks(entries, 1), Breaks(entries, -1));
        return newestFirst.Count < oldestFirst.Count ? newestFirst : oldestFirst;
    }

    /// <summary>The entries that repeat an earlier one: same day, same type and same words, ignoring case.</summary>
    public static List<Recorded<ChronologyEntry>> Duplicates(List<Recorded<ChronologyEntry>> entries)
    {
        var seen = new HashSet<Recorded<ChronologyEntry>>(entries.Count, new SameEntry());
        return entries.FindAll(entry => !(Words(entry.Item.Type).IsEmpty && Words(entry.Item.Summary).IsEmpty) && !seen.Add(entry));
    }

    /// <summary>The entries dated before birth that are neither family history nor of an episode that began before the birth.</summary>
    public static List<Recorded<ChronologyEntry>> BeforeBirth(List<Recorded<ChronologyEntry>> entries, DateOnly born, DateOnly opened) =>
        entries.FindAll(entry => entry.Item.Date < born && entry.Item.Date < opened && !IsFamilyHistory(entry.Item.Type));

    private static bool IsFamilyHistory(string? type) => type is not null && Say.Words(type).Contains("family history", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Words(string? text) => text.AsSpan().Trim();

    // An entry breaks the order when it lies on the wrong side of the one before it.
    private static List<Recorded<ChronologyEntry>> Breaks(List<Recorded<ChronologyEntry>> entries, int direction)
    {
        var breaks = new List<Recorded<ChronologyEntry>>();
        for (var i = 1; i < entries.Count; i++)
        {
            if (entries[i].Item.Date.CompareTo(entries[i - 1].Item.Date) * direction < 0) breaks.Add(entries[i]);
        }

        return breaks;
    }
    private sealed class SameEntry : IEqualityComparer<Recorded<ChronologyEntry>>
    {
        public bool Equals(Recorded<ChronologyEntry>? one, Recorded<ChronologyEntry>? other) =>
            one!.Item.Date == other!.Item.Date && Same(one.Item.Type, other.Item.Type) && Same(one.Item.Summary, other.Item.Summary);

        // Few entries share a day; the words of the others need not be looked at.
        public int GetHashCode(Recorded<ChronologyEntry> entry) => entry.Item.Date.GetHashCode();

        private static bool Same(string? one, string? other) => Words(one).Equals(Words(other), StringComparison.OrdinalIgnoreCase);
    }
}
