using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR05_ReflectivePractice;

/// <summary>CR05.2: does each risk or need identified have an objective in the plan, and does each objective answer one that was identified?</summary>
[Name(Code)]
public sealed class CR05_2_GoldenThread : Rule
{
    internal const string Code = "CR05.2";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<CurrentPlan> plan = null!;
        IEnumerable<CurrentAssessment> current = null!;
        IEnumerable<Recorded<RiskAssessment>> riskAssessments = null!;
        IEnumerable<Recorded<Assessment>> withFactors = null!;
        IEnumerable<Recorded<Objective>> withNeed = null!;

        When()
            .Match(() => @case)
            .Query(() => plan, q => q.Match<CurrentPlan>().Collect())
            .Query(() => current, q => q.Match<CurrentAssessment>().Collect())
            .Query(() => riskAssessments, q => q.Match<Recorded<RiskAssessment>>(r => r.Item.Date >= @case.Opened).Collect())
            .Query(() => withFactors, q => q.Match<Recorded<Assessment>>(a => a.Item.RiskFactors != null).Collect())
            .Query(() => withNeed, q => q.Match<Recorded<Objective>>(o => Silence.Recorded(o.Item.Need) != null).Collect());

        Then()
            .Yield(_ => Decide(@case, plan.FirstOrDefault(), current.FirstOrDefault(), riskAssessments.AsList(), withFactors.Any(), withNeed.Any()));
    }

    private static Finding Decide(
        CaseUnderReview @case, CurrentPlan? plan, CurrentAssessment? current, List<Recorded<RiskAssessment>> riskAssessments, bool factorsCarried, bool needsCarried)
    {
        if (@case.RequiredPlan is null) return @case.NotApplicable(Code, () => "The status asks for no plan.");
        if (@case.Has(RecordCollection.Plans) == Presence.Absent) return @case.Silent(Code, RecordCollection.Plans);
        if (plan is null) return @case.NotApplicable(Code, () => "No current plan is recorded, so there is no thread to follow.");
        if (@case.FirstAbsent(RecordCollection.Assessments, RecordCollection.RiskAssessments) is RecordCollection absent) return @case.Silent(Code, absent);

        var record = plan.Record;
        if (record.Item.Objectives is null) return @case.NotEvidenced(Code, () => "No evidence on the record of the plan’s objectives.", () => [record.Shows(record.Item.Created, "no objectives recorded")]);
        if (current is not null && !factorsCarried)
            return @case.NotEvidenced(Code, () => "No evidence on the record of the risk factors that the assessment identified.", () => [current.Record.Shows(current.Record.Item.Completed, "no risk factors recorded")]);

        List<NamedFactor> factors = current is null ? [] : [.. NamedFactor.In(current.Record)];
        foreach (var assessment in riskAssessments) factors.AddRange(NamedFactor.In(assessment));
        var thread = GoldenThread.Of(record, NamedFactor.Distinct(factors), needsCarried);
        return thread.Grade switch
        {
            Grade.NotApplicable => @case.NoneRecorded(Code, "risks, needs or objectives"),
            Grade.NotEvidenced => @case.NotEvidenced(Code, () => "No evidence on the record of the risks or needs that the plan’s objectives answer.", () => thread.Evidence),
            _ => @case.Finding(Code, thread.Grade, thread.Message, () => thread.Evidence),
        };
    }
}
