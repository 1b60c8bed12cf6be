using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR04_Assessment;

/// <summary>CR04.8: is the assessment still current – not too old, and updated after each significant change?</summary>
[Name(Code)]
public sealed class CR04_8_StillCurrent : Rule
{
    internal const string Code = "CR04.8";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<CurrentAssessment> current = null!;
        IEnumerable<SignificantChange> changes = null!;
        IEnumerable<Recorded<Assessment>> assessments = null!;
        IEnumerable<Recorded<RiskAssessment>> riskAssessments = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => current, q => q.Match<CurrentAssessment>().Collect())
            .Query(() => changes, q => q.Match<SignificantChange>(c => c.Date <= @case.End).Collect())
            .Query(() => assessments, q => q.Match<Recorded<Assessment>>().Collect())
            .Query(() => riskAssessments, q => q.Match<Recorded<RiskAssessment>>().Collect());

        Then()
            .Yield(_ => Decide(@case, standards, current.FirstOrDefault(), changes.InOrder(c => c.Date), assessments.AsList(), riskAssessments.AsList()));
    }

    private static Finding Decide(
        CaseUnderReview @case, Standards standards, CurrentAssessment? current, List<SignificantChange> changes, List<Recorded<Assessment>> assessments, List<Recorded<RiskAssessment>> riskAssessments)
    {
        if (AssessmentContent.Unjudged(@case, Code, current) is Finding unjudged) return unjudged;

        var age = standards.Required(StandardKeys.AssessmentMaximumAge, current!.Completed);
        Evidence Completed() => current.Shows("completed", true, "completed");
        if (standards.Due(age, current.Completed) < @case.End)
            return @case.Finding(Code, Grade.NotMet, () => $"The latest assessment was completed on {Say.Date(current.Completed)} and was more than {Say.Standard(age)} old on {Say.Date(@case.End)}.", () => [Completed()], age);
        if (@case.FirstAbsent(RecordCollection.Incidents, RecordCollection.StatusHistory, RecordCollection.RiskAssessments) is RecordCollection absent) return @case.Silent(Code, absent);

        List<Update> updates = changes.Count == 0 ? [] : [.. assessments.Select(one => new Update(one, one.Item.Started)), .. riskAssessments.Select(one => new Update(one, one.Item.Date))];
        var notTaken = changes.FindAll(change => !updates.Exists(update => update.TakesUp(change)));
        if (notTaken.Count == 0)
        {
            return @case.Finding(Code, Grade.Met, () => $"The assessment was completed on {Say.Date(current.Completed)}; {(changes.Count == 0 ? "no significant change is recorded since." : $"it was updated after {Say.Count(changes.Count, "significant change")} since.")}", () => [Completed(), .. updates.Where(update => changes.Exists(update.TakesUp)).OrderByDescending(update => update.Date).Take(1).Select(update => update.Evidence)], age);
        }

        return @case.Finding(
            Code,
            Grade.PartlyMet,
            () => $"No evidence on the record of an update of the assessment of {Say.Date(current.Completed)} after {Say.Count(notTaken.Count, "significant change")}: {Say.List(notTaken.Select(change => $"{change.What} on {Say.Date(change.Date)}"))}.",
            () => notTaken.ConvertAll(change => change.Evidence),
            age,
            standards.Required(StandardKeys.AssessmentOutcomeWindow, current.Completed));
    }

    // The risk assessment that names a new factor shows the change; only what follows it can have taken it up.
    private sealed record Update(Recorded Item, DateOnly Date)
    {
        public Evidence Evidence => Item is Recorded<Assessment> ? Item.Shows("started", Date, "assessment started") : Item.Shows("date", Date, "risk assessment");

        public bool TakesUp(SignificantChange change) => Date >= change.Date && Item != change.ShownBy;
    }
}
