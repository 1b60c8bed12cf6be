using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR10_Chronology;

/// <summary>What the criteria about the content of a chronology share.</summary>
internal static class ChronologyContent
{
    /// <summary>The finding where there is no content to judge: the extract is silent (G5) or the chronology has no entries (G4); else null.</summary>
    public static Finding? Unjudged(CaseUnderReview @case, string code, List<Recorded<ChronologyEntry>> entries)
    {
        if (@case.Has(RecordCollection.ChronologyEntries) == Presence.Absent) return @case.Silent(code, RecordCollection.ChronologyEntries);
        return entries.Count == 0 ? @case.NotApplicable(code, () => "The chronology has no entries to judge; CR10.1 reports it.") : null;
    }

    /// <summary>Whether there is an entry at most <c>chronology.match</c> before or after an event.</summary>
    public static bool HasEntryFor(SignificantEvent @event, List<Recorded<ChronologyEntry>> entries, Standards standards)
    {
        var (first, last) = Near(@event, standards);
        foreach (var entry in entries)
        {
            if (entry.Item.Date >= first && entry.Item.Date <= last) return true;
        }

        return false;
    }

    /// <summary>The entry nearest to an event among those at most <c>chronology.match</c> before or after it; null where there is none.</summary>
    public static Recorded<ChronologyEntry>? EntryFor(SignificantEvent @event, List<Recorded<ChronologyEntry>> entries, Standards standards)
    {
        var (first, last) = Near(@event, standards);
        Recorded<ChronologyEntry>? nearest = null;
        foreach (var entry in entries)
        {
            if (entry.Item.Date >= first && entry.Item.Date <= last && (nearest is null || Distance(entry, @event) < Distance(nearest, @event))) nearest = entry;
        }

        return nearest;
    }

    /// <summary>The edition of <c>chronology.match</c> in force on the day of an event.</summary>
    public static Standard Match(SignificantEvent @event, Standards standards) => standards.Required(StandardKeys.ChronologyMatch, @event.Date);

    /// <summary>Evidence that points to an entry's day.</summary>
    public static Evidence Shows(Recorded<ChronologyEntry> entry, string value) => entry.Shows("date", entry.Item.Date, value);

    private static (DateOnly First, DateOnly Last) Near(SignificantEvent @event, Standards standards)
    {
        var match = Match(@event, standards);
        return (standards.Before(match, @event.Date), standards.Due(match, @event.Date));
    }

    private static int Distance(Recorded<ChronologyEntry> entry, SignificantEvent @event) => Math.Abs(entry.Item.Date.DayNumber - @event.Date.DayNumber);
}
