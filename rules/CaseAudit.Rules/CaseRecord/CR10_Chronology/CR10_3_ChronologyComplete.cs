using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR10_Chronology;

/// <summary>CR10.3: has every significant event of the current episode an entry close to its day?</summary>
[Name(Code)]
public sealed class CR10_3_ChronologyComplete : Rule
{
    internal const string Code = "CR10.3";

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
            .Yield(_ => Decide(@case, standards, chronology.Entries, events.InOrder(found => found.Date)));
    }

    private static Finding Decide(
        CaseUnderReview @case, Standards standards, List<Recorded<ChronologyEntry>> entries, List<SignificantEvent> events)
    {
        if (ChronologyContent.Unjudged(@case, Code, entries) is Finding unjudged) return unjudged;
        if (SignificantEvents.FirstAbsent(@case) is RecordCollection absent) return @case.Silent(Code, absent);
        if (events.Count == 0) return @case.NotApplicable(Code, () => "No significant event is recorded for this episode.");

        var missing = events.FindAll(found => !ChronologyContent.HasEntryFor(found, entries, standards));
        var grade = Conditions.OfCounts(events.Count - missing.Count, missing.Count);
        var applied = Applied.To(events, found => ChronologyContent.Match(found, standards));
        return @case.Finding(
            Code, grade, () => Message(events, missing, applied), () => (grade == Grade.Met ? events : missing).ConvertAll(found => found.Evidence), applied);
    }

    private static string Message(List<SignificantEvent> events, List<SignificantEvent> missing, List<Standard> applied)
    {
        var within = $"an entry within {Say.Standards(applied)}";
        if (missing.Count == 0) return $"{Say.Capital(Say.All(events.Count, "significant event"))} of this episode {(events.Count == 1 ? "has" : "have")} {within}.";

        var which = events.Count == 1 ? "the one significant event" : Say.OfTotal(missing.Count, events.Count, "significant event");
        return $"{Say.Capital(which)} of this episode {(missing.Count == 1 ? "is" : "are")} without {within}: "
            + $"{Say.List(missing.Select(found => $"{found.Words} ({Say.Date(found.Date)})"))}.";
    }
}
