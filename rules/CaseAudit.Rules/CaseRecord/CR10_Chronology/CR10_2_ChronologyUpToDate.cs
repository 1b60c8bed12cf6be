using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR10_Chronology;

/// <summary>CR10.2: was the chronology updated recently, and does it cover the last significant event?</summary>
[Name(Code)]
public sealed class CR10_2_ChronologyUpToDate : Rule
{
    internal const string Code = "CR10.2";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<ChronologyEntry>> entries = null!;
        IEnumerable<SignificantEvent> events = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => entries, q => q.Match<Recorded<ChronologyEntry>>(e => e.Item.Date <= @case.AsOf).Collect())
            .Query(() => events, q => q.Match<SignificantEvent>().Collect());

        Then()
            .Yield(_ => Decide(@case, standards, entries.AsList(), events.AsList()));
    }

    private static Finding Decide(
        CaseUnderReview @case, Standards standards, List<Recorded<ChronologyEntry>> entries, List<SignificantEvent> events)
    {
        if (ChronologyContent.Unjudged(@case, Code, entries) is Finding unjudged) return unjudged;
        if (SignificantEvents.FirstAbsent(@case) is RecordCollection absent) return @case.Silent(Code, absent);

        var update = ChronologyUpdate.Of(@case, standards, entries);
        if (events.MaxBy(found => found.Date) is not SignificantEvent last)
        {
            return update.IsRecent is null
                ? @case.NotEvidenced(Code, () => "No evidence on the record of when the chronology was last updated.", () => [update.Evidence()])
                : @case.Finding(Code, Conditions.Combine([update.IsRecent]), () => $"{update.Sentence()} No significant event is recorded for this episode.", () => [update.Evidence()], update.Limit);
        }

        var entry = ChronologyContent.EntryFor(last, entries, standards);
        var match = ChronologyContent.Match(last, standards);
        var grade = Conditions.Combine([update.IsRecent, entry is not null]);
        return @case.Finding(
            Code, grade, () => $"{update.Sentence()} {Covers(last, entry, match)}", () => Evidence(grade, update, last, entry), update.Limit, match);
    }

    private static string Covers(SignificantEvent last, Recorded<ChronologyEntry>? entry, Standard match) => entry is null
        ? $"It has no entry within {Say.Standard(match)} of the last significant event ({last.Words}, {Say.Date(last.Date)})."
        : $"It covers the last significant event ({last.Words}, {Say.Date(last.Date)}).";

    private static IReadOnlyList<Evidence> Evidence(Grade grade, ChronologyUpdate update, SignificantEvent last, Recorded<ChronologyEntry>? entry)
    {
        if (grade == Grade.Met) return [update.Evidence(), last.Evidence, ChronologyContent.Shows(entry!, "entry for the event")];

        var failing = new List<Evidence>();
        if (update.IsRecent != true) failing.Add(update.Evidence());
        if (entry is null) failing.Add(last.Evidence);
        return failing;
    }
}
