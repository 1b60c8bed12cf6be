using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR06_RiskAssessment;

/// <summary>CR06.3: is the latest risk assessment recent enough, and made on or after the last significant incident?</summary>
[Name(Code)]
public sealed class CR06_3_RiskAssessmentCurrent : Rule
{
    internal const string Code = "CR06.3";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<RiskAssessment>> riskAssessments = null!;
        IEnumerable<Recorded<Incident>> incidents = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => riskAssessments, q => q.Match<Recorded<RiskAssessment>>().Collect())
            .Query(() => incidents, q => q.Match<Recorded<Incident>>(i => Incidents.IsSignificant(i.Item.Type, standards)).Collect());

        Then()
            .Yield(_ => Decide(@case, standards, riskAssessments.AsList(), incidents.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, List<Recorded<RiskAssessment>> riskAssessments, List<Recorded<Incident>> incidents)
    {
        if (@case.Has(RecordCollection.RiskAssessments) == Presence.Absent) return @case.Silent(Code, RecordCollection.RiskAssessments);
        if (LatestRiskAssessment.Of(riskAssessments) is not { } latest) return @case.NoneRecorded(Code, "risk assessments");
        if (@case.Has(RecordCollection.Incidents) == Presence.Absent) return @case.Silent(Code, RecordCollection.Incidents);

        var day = latest.Item.Date;
        var maximum = standards.Required(StandardKeys.RiskMaximumAge, day);
        bool recent = standards.Due(maximum, day) >= @case.End;
        var incident = incidents.MaxBy(one => one.Item.Date);
        bool covers = incident is null || day >= incident.Item.Date;

        var grade = incident is null ? Conditions.Combine([recent]) : Conditions.Combine([recent, covers]);
        Evidence Made() => latest.Shows("date", day, "latest risk assessment");
        IReadOnlyList<Evidence> Evidence() => incident is null || (covers && grade != Grade.Met) ? [Made()] : [Made(), incident.Shows("date", incident.Item.Date, Say.Words(incident.Item.Type))];

        string Age() => recent ? $"within {Say.Standard(maximum)}" : $"older than {Say.Standard(maximum)}";
        string Cover() => incident is null ? "no significant incident is recorded"
            : $"it {(covers ? "was made on or after" : "does not cover")} the last significant incident ({Say.Words(incident.Item.Type)}, {Say.Date(incident.Item.Date)})";
        return @case.Finding(Code, grade, () => $"The latest risk assessment of {Say.Date(day)} is {Age()}; {Cover()}.", Evidence, maximum);
    }
}
