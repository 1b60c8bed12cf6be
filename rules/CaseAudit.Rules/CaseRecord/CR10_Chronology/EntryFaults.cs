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
        int oldestFirst = 0, newestFirst = 0;
        for (var i = 1; i < entries.Count; i++)
        {
            if (Breaks(entries, i, 1)) oldestFirst++;
            else if (Breaks(entries, i, -1)) newestFirst++;
        }

        var breaks = new List<Recorded<ChronologyEntry>>();
        if (oldestFirst == 0 || newestFirst == 0) return breaks;

        var direction = newestFirst < oldestFirst ? -1 : 1;
        for (var i = 1; i < entries.Count; i++)
        {
            if (Breaks(entries, i, direction)) breaks.Add(entries[i]);
        }

        return breaks;
    }

    /// <summary>The entries that repeat an earlier one: same day, same type and same words, ignoring case.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="inOrder">Whether none is out of order.</param>
    public static List<Recorded<ChronologyEntry>> Duplicates(List<Recorded<ChronologyEntry>> entries, bool inOrder)
    {
        var duplicates = new List<Recorded<ChronologyEntry>>();
        for (var i = 1; i < entries.Count; i++)
        {
            if (StandsBefore(entries, i, inOrder) && SaysSomething(entries[i].Item)) duplicates.Add(entries[i]);
        }

        return duplicates;
    }

    /// <summary>The entries dated before birth that are neither family history nor of an episode that began before the birth.</summary>
    public static List<Recorded<ChronologyEntry>> BeforeBirth(List<Recorded<ChronologyEntry>> entries, DateOnly born, DateOnly opened) =>
        entries.FindAll(entry => entry.Item.Date < born && entry.Item.Date < opened && !IsFamilyHistory(entry.Item.Type));

    private static bool IsFamilyHistory(string? type) => type is not null && Say.Words(type).Contains("family history", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Words(string? text) => text.AsSpan().Trim();

    // An entry breaks the order when it lies on the wrong side of the one before it.
    private static bool Breaks(List<Recorded<ChronologyEntry>> entries, int place, int direction) =>
        entries[place].Item.Date.CompareTo(entries[place - 1].Item.Date) * direction < 0;

    private static bool SaysSomething(ChronologyEntry entry) => !(Words(entry.Type).IsEmpty && Words(entry.Summary).IsEmpty);

    // Few entries share a day; the words of the others are not looked at, and in a list that is in order those of a day stand together.
    private static bool StandsBefore(List<Recorded<ChronologyEntry>> entries, int place, bool inOrder)
    {
        var entry = entries[place].Item;
        for (var i = place - 1; i >= 0; i--)
        {
            var other = entries[i].Item;
            if (other.Date != entry.Date)
            {
                if (inOrder) return false;
            }
            else if (Same(other.Type, entry.Type) && Same(other.Summary, entry.Summary))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(string? one, string? other) => Words(one).Equals(Words(other), StringComparison.OrdinalIgnoreCase);
}
