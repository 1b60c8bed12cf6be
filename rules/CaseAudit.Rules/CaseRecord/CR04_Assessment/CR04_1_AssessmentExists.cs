using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR04_Assessment;

/// <summary>CR04.1: is there an initial, core or single assessment of the current episode – completed, or in progress and in time?</summary>
[Name(Code)]
public sealed class CR04_1_AssessmentExists : Rule
{
    internal const string Code = "CR04.1";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<CurrentAssessment> current = null!;
        IEnumerable<AssessmentDeadline> inProgress = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => current, q => q.Match<CurrentAssessment>().Collect())
            .Query(() => inProgress, q => q
                .Match<AssessmentDeadline>(
                    d => d.Item.Completed == null,
                    d => Assessments.IsOfEpisode(d.Item, @case, standards))
                .Collect());

        Then()
            .Yield(_ => Decide(@case, standards, current.FirstOrDefault(), inProgress.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, CurrentAssessment? current, List<AssessmentDeadline> inProgress)
    {
        if (@case.Has(RecordCollection.Assessments) == Presence.Absent) return @case.Silent(Code, RecordCollection.Assessments);
        if (current is not null)
            return @case.Finding(Code, Grade.Met, () => $"The {Say.Words(current.Item.Type)} assessment of the current episode was completed on {Say.Date(current.Completed)}.", () => [current.Shows("completed", true, "completed")]);

        inProgress = [.. inProgress.OrderByDescending(deadline => deadline.Item.Started)];
        if (inProgress.Find(deadline => deadline.IsNotDueOn(@case.End)) is AssessmentDeadline running)
            return @case.Finding(Code, Grade.Met, () => InProgress(running) + (running.Due is DateOnly due ? $"; it is due by {Say.Date(due)}." : "."), () => [running.Assessment.Shows("started", running.Item.Started, "in progress")], Applied(running));
        if (inProgress.Count > 0)
            return @case.Finding(Code, Grade.NotMet, () => $"{InProgress(inProgress[0])}; it was due by {Say.Date(inProgress[0].Due!.Value)}, and no other is completed.", () => inProgress.ConvertAll(late => late.Assessment.Shows("started", late.Item.Started, "not completed")), Applied(inProgress[0]));

        // Early help is given without a statutory assessment; where there is one it has been judged above.
        if (@case.Status == CaseStatus.EarlyHelp) return @case.NotApplicable(Code, () => "Early help needs no initial, core or single assessment.");
        return IsDue(@case, standards)
            ? @case.Finding(Code, Grade.NotMet, () => $"No initial, core or single assessment of the current episode, which began on {Say.Date(@case.Opened)}, is on the record.", () => [@case.Shows("assessments", @case.Opened, "none of the current episode")])
            : @case.NotApplicable(Code, () => $"Nothing is due yet: the case was opened on {Say.Date(@case.Opened)}.");
    }

    private static string InProgress(AssessmentDeadline deadline) => $"The {Say.Words(deadline.Item.Type)} assessment begun on {Say.Date(deadline.Item.Started)} is in progress";

    private static IReadOnlyList<Standard> Applied(AssessmentDeadline deadline) => deadline.Standard is Standard standard ? [standard] : [];

    // The timescale that would have run from the first day of the episode. One opened before the lookback is long past any.
    private static bool IsDue(CaseUnderReview @case, Standards standards)
    {
        if (@case.Opened < @case.LookbackStart) return true;

        var standard = standards.At(StandardKeys.AssessmentSingle, @case.Opened) ?? standards.At(StandardKeys.AssessmentInitial, @case.Opened) ?? standards.At(StandardKeys.AssessmentCore, @case.Opened);
        return standard is null || standards.Due(standard, @case.Opened) < @case.End;
    }
}
