using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment.Assessed;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment;

public sealed class CR04_8_StillCurrent_Cases : CriterionTable
{
    public override string Code => "CR04.8";

    // The assessment is of 16 February 2024, a Friday; 20 working days later is 15 March.
    public override IEnumerable<CriterionCase> Cases =>
    [
        .. Unjudged,
        new("no change since", Grade.Met, Recorded(Current)) { Says = "no significant change is recorded since" },
        new("completed twelve months ago", Grade.Met, Recorded(Single("2023-05-02", "2023-05-31")) with { Opened = Day("2023-05-02"), StatusHistory = [Status(CaseStatus.ChildInNeed, "2023-05-02")] }) { Edge = Edge.OnLimit },
        new("completed twelve months and a day ago", Grade.NotMet, Recorded(Single("2023-05-02", "2023-05-30")) with { Opened = Day("2023-05-02") }) { Edge = Edge.BeyondLimit, Says = "more than 12 months old on 31 May 2024" },
        new("too old, and nothing said of incidents", Grade.NotMet, With(Single("2023-05-02", "2023-05-30")) with { Opened = Day("2023-05-02") }),
        new("an incident on the day of completion", Grade.Met, Recorded(Current) with { Incidents = [Incident("2024-02-16")] }) { Edge = Edge.OnLimit },
        new("an incident the day after, no update", Grade.PartlyMet, Recorded(Current) with { Incidents = [Incident("2024-02-17")] }) { Edge = Edge.BeyondLimit, Says = "incident (missing) on 17 February 2024" },
        new("an exclusion is not significant", Grade.Met, Recorded(Current) with { Incidents = [Incident("2024-03-20") with { Type = IncidentType.Exclusion }] }),
        new("a risk assessment on the day of the incident", Grade.Met, Recorded(Current) with { Incidents = [Incident("2024-03-20")], RiskAssessments = [Risks("2024-03-20")] }) { Edge = Edge.OnLimit, Says = "it was updated after one significant change since" },
        new("a risk assessment the day before the incident", Grade.PartlyMet, Recorded(Current) with { Incidents = [Incident("2024-03-20")], RiskAssessments = [Risks("2024-03-19")] }) { Edge = Edge.BeyondLimit },
        new("an assessment started on the day of the incident", Grade.Met, Recorded(Current, Single("2024-03-20", null)) with { Incidents = [Incident("2024-03-20")] }) { Edge = Edge.OnLimit },
        new("an assessment started the day before the incident", Grade.PartlyMet, Recorded(Current, Single("2024-03-19", null)) with { Incidents = [Incident("2024-03-20")] }) { Edge = Edge.BeyondLimit },
        new("a change of status 20 working days after is its outcome", Grade.Met, Recorded(Current) with { StatusHistory = [Need, Status(CaseStatus.ChildProtection, "2024-03-15")] }) { Edge = Edge.OnLimit },
        new("a change of status 21 working days after is not", Grade.PartlyMet, Recorded(Current) with { StatusHistory = [Need, Status(CaseStatus.ChildProtection, "2024-03-18")] }) { Edge = Edge.BeyondLimit, Says = "change of status on 18 March 2024" },
        new("a change of status while it was open is its outcome", Grade.Met, Recorded(Current) with { StatusHistory = [Need, Status(CaseStatus.ChildProtection, "2024-01-19")] }),
        new("a new category is no change of status", Grade.Met, Recorded(Current) with { StatusHistory = [Need, Status(CaseStatus.ChildInNeed, "2024-04-18")] }),
        new("a new risk factor, only in the risk assessment that names it", Grade.PartlyMet, Recorded(Current) with { RiskAssessments = [Risks("2024-04-02", "exploitation")] }) { Says = "new risk factor (exploitation) on 2 April 2024" },
        new("a new risk factor, taken up in a later risk assessment", Grade.Met, Recorded(Current) with { RiskAssessments = [Risks("2024-05-02", "Exploitation"), Risks("2024-04-02", "exploitation")] }) { Says = "updated after one significant change" },
        new("a new risk factor, an assessment started on the day", Grade.Met, Recorded(Current, Single("2024-04-02", null)) with { RiskAssessments = [Risks("2024-04-02", "exploitation")] }) { Edge = Edge.OnLimit },
        new("a new risk factor, an assessment started the day before", Grade.PartlyMet, Recorded(Current, Single("2024-04-01", null)) with { RiskAssessments = [Risks("2024-04-02", "exploitation")] }) { Edge = Edge.BeyondLimit },
        new("a risk factor that it lists, in other letters", Grade.Met, Recorded(Current with { RiskFactors = ["exploitation"] }) with { RiskAssessments = [Risks("2024-04-02", "Exploitation")] }) { Says = "no significant change" },
        new("nothing said of incidents", Grade.NotEvidenced, Recorded(Current) with { Incidents = null }),
        new("nothing said of statuses", Grade.NotEvidenced, Recorded(Current) with { StatusHistory = null }),
        new("nothing said of risk assessments", Grade.NotEvidenced, Recorded(Current) with { RiskAssessments = null }),
    ];

    private static StatusPeriod Need => Status(CaseStatus.ChildInNeed, "2023-11-06");

    private static CaseExtract Recorded(params Assessment[] assessments) => With(assessments) with { Incidents = [], StatusHistory = [Need], RiskAssessments = [] };

    private static Incident Incident(string day) => new() { Date = Day(day), Type = IncidentType.Missing };

    private static RiskAssessment Risks(string day, params string[] factors) => new() { Date = Day(day), Risks = [.. factors.Select(factor => new Risk { Factor = factor })] };

    private static StatusPeriod Status(CaseStatus status, string from) => new() { Status = status, From = Day(from) };
}
