using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR06_RiskAssessment;

public sealed class CR06_3_RiskAssessmentCurrent_Cases : CriterionTable
{
    private static readonly DateOnly _midMay = Day("2024-05-15");

    public override string Code => "CR06.3";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("six months old to the day", Grade.Met, Made("2023-11-15")) { Edge = Edge.OnLimit, AsOf = _midMay, Says = "no significant incident is recorded" },
        new("six months and a day old", Grade.NotMet, Made("2023-11-14")) { Edge = Edge.BeyondLimit, AsOf = _midMay, Says = "is older than 6 months" },
        new("made on the day of the incident", Grade.Met, Made("2024-03-03") with { Incidents = [Incident("2024-03-03", IncidentType.Missing)] }) { Edge = Edge.OnLimit, Says = "missing, 3 March 2024" },
        new("made on the day before the incident", Grade.PartlyMet, Made("2024-03-02") with { Incidents = [Incident("2024-03-03", IncidentType.Missing)] }) { Edge = Edge.BeyondLimit, Says = "does not cover the last significant incident" },
        new("the incident's day governs, not the day it was recorded", Grade.Met,
            Made("2024-03-03") with { Incidents = [Incident("2024-03-03", IncidentType.Missing) with { RecordedOn = Day("2024-03-05") }] }),
        new("too old, but it covers the last incident", Grade.PartlyMet, Made("2023-10-02") with { Incidents = [Incident("2023-09-01", IncidentType.Injury)] }),
        new("too old and before the incident", Grade.NotMet, Made("2023-10-02") with { Incidents = [Incident("2024-03-03", IncidentType.SelfHarm)] }),
        new("an exclusion is not significant", Grade.Met, Made("2024-03-02") with { Incidents = [Incident("2024-03-03", IncidentType.Exclusion)] }),
        new("the latest counts", Grade.Met, Made("2023-03-02", "2024-03-04") with { Incidents = [Incident("2024-03-03", IncidentType.Arrest)] }),
        new("a closed case is judged on the day it was closed", Grade.Met, Made("2023-07-03") with { Closed = Day("2023-12-29") }),
        new("incidents absent", Grade.NotEvidenced, Made("2024-03-02") with { Incidents = null }),
        new("risk assessments absent", Grade.NotEvidenced, Made() with { RiskAssessments = null }),
        new("risk assessments recorded as none", Grade.NotApplicable, Made()),
    ];

    private static CaseExtract Made(params string[] dates) => Case(CaseStatus.ChildProtection, "2023-01-09") with
    {
        RiskAssessments = [.. dates.Select(date => new RiskAssessment { Date = Day(date) })],
        Incidents = [],
    };

    private static Incident Incident(string date, IncidentType type) => new() { Date = Day(date), Type = type };
}
