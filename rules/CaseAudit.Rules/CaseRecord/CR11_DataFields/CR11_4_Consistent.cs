using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR11_DataFields;

/// <summary>CR11.4: does the record agree with itself: status with plans, history, legal status and placement, closing, and seeing the child alone?</summary>
[Name(Code)]
public sealed class CR11_4_Consistent : Rule
{
    internal const string Code = "CR11.4";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<StatusPeriod>> history = null!;
        IEnumerable<Recorded> open = null!;
        IEnumerable<CurrentAssessment> assessments = null!;
        IEnumerable<Recorded<Visit>> visits = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => history, q => q.Match<Recorded<StatusPeriod>>().Collect())
            .Query(() => open, q => q.Match<Recorded>(r => @case.OnSite, r => OpenItems.IsOpen(r)).Collect())
            .Query(() => assessments, q => q.Match<CurrentAssessment>().Collect())
            .Query(() => visits, q => q.Match<Recorded<Visit>>(v => @case.OnSite, v => Visiting.IsSuccessful(v.Item)).Collect());

        Then()
            .Yield(_ => Decide(@case, standards, history.AsList(), open.AsList(), assessments.FirstOrDefault(), visits.AsList()));
    }

    private static Finding Decide(
        CaseUnderReview @case, Standards standards, List<Recorded<StatusPeriod>> history, List<Recorded> open, CurrentAssessment? assessment, List<Recorded<Visit>> visits)
    {
        if (OnSite.NotAsked(@case, Code) is Finding notAsked) return notAsked;
        if (FirstAbsent(@case) is RecordCollection absent) return @case.Silent(Code, absent);

        var plan = StatusConsistency.PlanRequired(@case, standards, assessment);
        List<ConsistencyCheck> checks =
        [
            .. @case.Closed is null ? StatusConsistency.WhileOpen(@case, plan, open) : StatusConsistency.WhenClosed(@case, open),
            .. StatusConsistency.Opened(@case, history),
            .. SeenAloneContradiction.Check(assessment, visits),
        ];
        var failing = checks.FindAll(check => !check.Agrees);
        return @case.Finding(
            Code, Conditions.OfCounts(checks.Count - failing.Count, failing.Count), () => Message(checks.Count, failing),
            () => [.. (failing.Count == 0 ? checks : failing).SelectMany(check => check.Evidence())], plan is null ? [] : [plan]);
    }

    // What the status does not call for is no silence (G5).
    private static RecordCollection? FirstAbsent(CaseUnderReview @case)
    {
        var absent = @case.FirstAbsent(RecordCollection.StatusHistory);
        if (@case.RequiredPlan is not null) absent ??= @case.FirstAbsent(RecordCollection.Plans);
        if (@case.Status == CaseStatus.ChildLookedAfter) absent ??= @case.FirstAbsent(RecordCollection.LegalStatuses, RecordCollection.Placements);
        return absent;
    }

    private static string Message(int checks, List<ConsistencyCheck> failing) => failing.Count == 0
        ? $"The record agrees with itself in {Say.All(checks, "thing")} compared."
        : $"The record does not agree with itself in {(checks == 1 ? Say.All(1, "thing") : Say.OfTotal(failing.Count, checks, "thing"))} compared: {string.Join("; ", failing.Select(check => check.Words()))}.";
}
