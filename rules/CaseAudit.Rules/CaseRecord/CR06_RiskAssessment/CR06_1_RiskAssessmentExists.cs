using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR06_RiskAssessment;

/// <summary>CR06.1: is there a multi-agency risk assessment where the status, a section 47 enquiry or a named risk factor requires one?</summary>
[Name(Code)]
public sealed class CR06_1_RiskAssessmentExists : Rule
{
    internal const string Code = "CR06.1";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<Section47Enquiry>> enquiries = null!;
        IEnumerable<Recorded<Assessment>> assessments = null!;
        IEnumerable<Recorded<RiskAssessment>> riskAssessments = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => enquiries, q => q.Match<Recorded<Section47Enquiry>>(e => e.Item.Started >= @case.Opened).Collect())
            .Query(() => assessments, q => q.Match<Recorded<Assessment>>(a => Assessments.IsOfEpisode(a.Item, @case, standards)).Collect())
            .Query(() => riskAssessments, q => q.Match<Recorded<RiskAssessment>>().Collect());

        Then()
            .Yield(_ => Decide(@case, standards, enquiries.AsList(), assessments.AsList(), riskAssessments.AsList()));
    }

    private static Finding Decide(
        CaseUnderReview @case, Standards standards, List<Recorded<Section47Enquiry>> enquiries, List<Recorded<Assessment>> assessments,
        List<Recorded<RiskAssessment>> riskAssessments)
    {
        if (@case.Has(RecordCollection.RiskAssessments) == Presence.Absent) return @case.Silent(Code, RecordCollection.RiskAssessments);

        var latest = LatestRiskAssessment.Of(riskAssessments);
        if (!RiskTrigger.Any(@case, standards, enquiries, assessments, riskAssessments)) return Untriggered(@case, assessments);

        List<RiskTrigger> Triggers() => RiskTrigger.In(@case, standards, enquiries, assessments.SelectMany(NamedFactor.In).Concat(riskAssessments.SelectMany(NamedFactor.In)));
        string Why() => Triggers() is var triggers ? $"{Say.List(triggers.Select(trigger => trigger.What))} {(triggers.Count == 1 ? "calls" : "call")} for one" : "";
        return latest is null
            ? @case.Finding(Code, Grade.NotMet, () => $"No risk assessment is recorded, although {Why()}.", () => [@case.Shows("riskAssessments", null, "none recorded"), .. Triggers().Select(trigger => trigger.Evidence)])
            : @case.Finding(Code, Grade.Met, () => $"A risk assessment of {Say.Date(latest.Item.Date)} is recorded; {Why()}.", () => [latest.Shows("date", latest.Item.Date, "risk assessment made")]);
    }

    // Whether one is required can only be denied when everything that could require it is in the extract.
    private static Finding Untriggered(CaseUnderReview @case, List<Recorded<Assessment>> assessments)
    {
        if (@case.FirstAbsent(RecordCollection.Section47Enquiries, RecordCollection.Assessments) is RecordCollection absent) return @case.Silent(Code, absent);
        if (assessments.Count > 0 && assessments.TrueForAll(assessment => assessment.Item.RiskFactors is null))
            return @case.NotEvidenced(Code, () => "No evidence on the record of the risk factors that the assessments identified.", () => assessments.ConvertAll(assessment => assessment.Shows(assessment.Item.Started, "no risk factors recorded")));

        return @case.NotApplicable(Code, () => "Nothing on the record calls for a multi-agency risk assessment.");
    }
}
