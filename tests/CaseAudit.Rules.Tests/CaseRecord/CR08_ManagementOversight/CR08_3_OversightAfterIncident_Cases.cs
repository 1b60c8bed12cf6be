using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR08_ManagementOversight;

public sealed class CR08_3_OversightAfterIncident_Cases : CriterionTable
{
    public override string Code => "CR08.3";

    public override IEnumerable<CriterionCase> Cases =>
    [
        // Monday 4 March 2024.
        new("oversight on the second working day", Grade.Met, Incident("2024-03-04", "2024-03-06")) { Edge = Edge.OnLimit, Says = "within 2 working days of the significant incident" },
        new("oversight on the third working day", Grade.NotMet, Incident("2024-03-04", "2024-03-07")) { Edge = Edge.BeyondLimit, Says = "the significant incident: injury on 4 March 2024" },
        new("before Easter, oversight on the second working day", Grade.Met, Incident("2024-03-28", "2024-04-03")) { Edge = Edge.OnLimit },
        new("before Easter, oversight on the third working day", Grade.NotMet, Incident("2024-03-28", "2024-04-04")) { Edge = Edge.BeyondLimit },
        new("oversight on the same day", Grade.Met, Incident("2024-03-04", "2024-03-04")),
        new("oversight on the day before", Grade.NotMet, Incident("2024-03-04", "2024-03-03")),
        new("two incidents, one followed by oversight", Grade.PartlyMet, Incident("2024-03-04", "2024-03-05") with
        {
            Incidents = [new() { Date = Day("2024-03-04"), Type = IncidentType.Injury }, new() { Date = Day("2024-04-15"), Type = IncidentType.SelfHarm }],
        }) { Says = "one of two significant incidents: self-harm on 15 April 2024" },
        new("none recorded", Grade.NotApplicable, Incident("2024-03-04") with { Incidents = [] }) { Says = "None recorded: significant incidents" },
        new("an incident that is not significant", Grade.NotApplicable, Incident("2024-03-04") with { Incidents = [new() { Date = Day("2024-03-04"), Type = IncidentType.Exclusion }] }),
        new("an incident before the case was opened", Grade.NotApplicable, Incident("2023-12-20")),
        new("oversight due on the as-of date", Grade.NotApplicable, Incident("2024-05-29")) { Edge = Edge.OnLimit, Says = "Nothing is due yet" },
        new("oversight due the day before", Grade.NotMet, Incident("2024-05-28")) { Edge = Edge.BeyondLimit },
        new("incident on the first day of the lookback", Grade.NotMet, Incident("2023-05-31") with { Opened = Day("2023-01-09") }) { Edge = Edge.OnLimit },
        new("incident on the day before the lookback", Grade.NotApplicable, Incident("2023-05-30") with { Opened = Day("2023-01-09") }) { Edge = Edge.BeyondLimit },
        new("oversight by an independent reviewing officer", Grade.Met, Incident("2024-03-04") with { ManagementDecisions = [Decided.On("2024-03-05", role: "independent reviewing officer")] }),
        new("a decision by a social worker", Grade.NotMet, Incident("2024-03-04") with { ManagementDecisions = [Decided.On("2024-03-05", role: "social worker")] }),
        new("decisions carry no roles", Grade.NotEvidenced, Incident("2024-03-04") with { ManagementDecisions = [Decided.On("2024-03-05", role: null)] }),
        new("nothing said of incidents", Grade.NotEvidenced, Incident("2024-03-04") with { Incidents = null }) { Says = "incidents" },
        new("nothing said of decisions", Grade.NotEvidenced, Incident("2024-03-04") with { ManagementDecisions = null }),
    ];

    private static CaseExtract Incident(string day, params string[] decisions) => Case(CaseStatus.ChildInNeed, "2024-01-02") with
    {
        Incidents = [new() { Date = Day(day), Type = IncidentType.Injury }],
        ManagementDecisions = Decided.Each(decisions),
    };
}
