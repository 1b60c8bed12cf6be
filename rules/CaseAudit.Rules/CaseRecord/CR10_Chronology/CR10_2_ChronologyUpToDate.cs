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
        ChronologyToDate chronology = null!;
        IEnumerable<SignificantEvent> events = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Match(() => chronology)
            .Query(() => events, q => q.Match<SignificantEvent>().Collect());

        Then()
            .Yield(_ => Decide(@case, standards, chronology, events.AsList()));
    }

    private static Finding Decide(
        CaseUnderReview @case, Standards standards, ChronologyToDate chronology, List<SignificantEvent> events)
    {
        if (ChronologyContent.Unjudged(@case, Code, chronology.Entries) is Finding unjudged) return unjudged;
        if (SignificantEvents.FirstAbsent(@case) is RecordCollection absent) return @case.Silent(Code, absent);

        var update = ChronologyUpdate.Of(@case, standards, chronology);
        if (events.MaxBy(found => found.Date) is not SignificantEvent last)
        {
            return update.IsRecent is null
                ? @case.NotEvidenced(Code, () => "No evidence on the record of when the chronology was last updated.", () => [update.Evidence()])
                : @case.Finding(Code, Conditions.Combine([update.IsRecent]), () => $"{update.Sentence()} No significant event is recorded for this episode.", () => [update.Evidence()], update.Limit);
        }

        var covered = ChronologyContent.HasEntryFor(last, chronology.Entries, standards);
        var match = ChronologyContent.Match(last, standards);
        var grade = Conditions.Combine([update.IsRecent, covered]);
        return @case.Finding(
            Code, grade, () => $"{update.Sentence()} {Covers(last, covered, match)}", Evidence, update.Limit, match);

        IReadOnlyList<Evidence> Evidence()
        {
            if (ChronologyContent.EntryFor(last, chronology.Entries, standards) is not { } entry) return update.IsRecent == true ? [last.Evidence] : [update.Evidence(), last.Evidence];

            return update.IsRecent == true ? [update.Evidence(), last.Evidence, ChronologyContent.Shows(entry, "entry for the event")] : [update.Evidence()];
        }
    }

    private static string Covers(SignificantEvent last, bool covered, Standard match) => covered
        ? $"It covers the last significant event ({last.Words}, {Say.Date(last.Date)})."
        : $"It has no entry within {Say.Standard(match)} of the last significant event ({last.Words}, {Say.Date(last.Date)}).";
}
