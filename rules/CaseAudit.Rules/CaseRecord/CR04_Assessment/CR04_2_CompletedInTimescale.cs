using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR04_Assessment;

/// <summary>CR04.2: was each initial, core or single assessment begun in the lookback completed in the timescale in force when it started?</summary>
[Name(Code)]
public sealed class CR04_2_CompletedInTimescale : Rule
{
    internal const string Code = "CR04.2";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<AssessmentDeadline> deadlines = null!;

        When()
            .Match(() => @case)
            .Query(() => deadlines, q => q.Match<AssessmentDeadline>(d => @case.InLookback(d.Item.Started)).Collect());

        Then()
            .Yield(_ => Decide(@case, deadlines.InOrder(d => d.Item.Started)));
    }

    private static Finding Decide(CaseUnderReview @case, List<AssessmentDeadline> deadlines)
    {
        if (@case.Has(RecordCollection.Assessments) == Presence.Absent) return @case.Silent(Code, RecordCollection.Assessments);
        if (deadlines.Count == 0) return @case.NoneRecorded(Code, "initial, core or single assessments begun in the period");

        if (deadlines.FindLast(deadline => deadline.Standard is not null) is not AssessmentDeadline last)
            return @case.NotApplicable(Code, () => $"No timescale was in force for the {Say.Words(deadlines[0].Item.Type)} assessment begun on {Say.Date(deadlines[0].Item.Started)}; an override of “{deadlines[0].Key}” can set one.");

        var due = deadlines.FindAll(deadline => deadline.Standard is not null && !deadline.IsNotDueOn(@case.End));
        if (due.Count == 0) return @case.NotApplicable(Code, () => $"Nothing is due yet: the assessment in progress is due by {Say.Date(last.Due!.Value)}.");

        var isLate = due.Exists(deadline => !deadline.IsInTime);
        List<AssessmentDeadline> Late() => due.FindAll(deadline => !deadline.IsInTime);
        return new Finding(Code, @case.CaseId, Of(due), () => isLate ? NotInTime(Late(), due.Count) : AllInTime(due), () => (isLate ? Late() : due).ConvertAll(Shows))
        {
            Standards = Applied.To(due, deadline => deadline.Standard!),
            Spans = due.ConvertAll(deadline => new JudgedSpan(deadline.From, deadline.Item.Completed ?? @case.End, deadline.Standard!, deadline.Due!.Value, Open: deadline.Item.Completed is null)),
            Observations = Counts(due),
        };
    }

    // A late item with a recorded reason is partly met.
    private static Grade Judge(AssessmentDeadline deadline)
    {
        if (deadline.IsInTime) return Grade.Met;
        return Silence.Recorded(deadline.Item.DelayReason) == true ? Grade.PartlyMet : Grade.NotMet;
    }

    private static Grade Of(List<AssessmentDeadline> due)
    {
        var grade = Judge(due[0]);
        foreach (var deadline in due)
        {
            if (Judge(deadline) != grade) return Grade.PartlyMet;
        }

        return grade;
    }

    private static Evidence Shows(AssessmentDeadline deadline) => deadline.Item.Completed is DateOnly completed
        ? deadline.Assessment.Shows("completed", completed, $"due by {Say.Date(deadline.Due!.Value)}")
        : deadline.Assessment.Shows(deadline.Item.Started, $"not completed; due by {Say.Date(deadline.Due!.Value)}");

    private static List<Observation> Counts(List<AssessmentDeadline> due)
    {
        var counts = new List<Observation>();
        Count(AssessmentType.Core, "assessments.core.judged", "assessments.core.inTime");
        Count(AssessmentType.Initial, "assessments.initial.judged", "assessments.initial.inTime");
        Count(AssessmentType.Single, "assessments.single.judged", "assessments.single.inTime");
        return counts;

        void Count(AssessmentType type, string judged, string inTime)
        {
            int all = 0, met = 0;
            foreach (var deadline in due)
            {
                if (deadline.Item.Type != type) continue;

                all++;
                if (deadline.IsInTime) met++;
            }

            if (all > 0) counts.AddRange([new(judged, all), new(inTime, met)]);
        }
    }

    private static string AllInTime(List<AssessmentDeadline> due) => due.Count == 1
        ? $"The {Say.Words(due[0].Item.Type)} assessment was completed on {Say.Date(due[0].Item.Completed!.Value)}, within {Say.Standard(due[0].Standard!)} (by {Say.Date(due[0].Due!.Value)})."
        : $"{(due.Count == 2 ? "Both" : "All " + Say.Number(due.Count))} assessments were completed within {Say.Standards(due.Select(deadline => deadline.Standard!))}.";

    private static string NotInTime(List<AssessmentDeadline> late, int all) => all == 1
        ? $"{Say.Capital(Describe(late[0]))}."
        : $"{Say.Capital(Say.OfTotal(late.Count, all, "assessment"))} {(late.Count == 1 ? "was" : "were")} not completed in time: {string.Join("; ", late.Select(Describe))}.";

    private static string Describe(AssessmentDeadline late)
    {
        var completed = late.Item.Completed is DateOnly day ? $"completed on {Say.Date(day)}" : "is not completed yet";
        var reason = Silence.Recorded(late.Item.DelayReason) == true ? "with a reason recorded" : "with no reason recorded";
        return $"the {Say.Words(late.Item.Type)} assessment begun on {Say.Date(late.Item.Started)} was due by {Say.Date(late.Due!.Value)} and {completed}, {reason}";
    }
}
