using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR03_ChildSeenAlone.Visited;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR03_ChildSeenAlone;

public sealed class CR03_8_FailedVisitsAnswered_Cases : CriterionTable
{
    public override string Code => "CR03.8";

    // Ten working days after Tuesday 16 April are over on 30 April, after 16 May on 31 May, after 15 May on 30 May.
    public override IEnumerable<CriterionCase> Cases =>
    [
        new("a manager’s decision after two failed visits", Grade.Met, Failed("2024-04-09", "2024-04-16") with { ManagementDecisions = [Decided("2024-04-18")] }) { Edge = Edge.OnLimit, Says = "followed by a manager’s decision or supervision" },
        new("one failed visit is no pattern", Grade.NotApplicable, Failed("2024-04-16") with { ManagementDecisions = [] }) { Edge = Edge.BeyondLimit, Says = "None recorded: runs of failed, cancelled or refused visits." },
        new("supervision after ten working days, the child seen before", Grade.Met, Failed(SeenOn("2024-04-18"), "2024-04-09", "2024-04-16") with { Supervision = [Supervised("2024-04-30")] }) { Edge = Edge.OnLimit },
        new("supervision after eleven working days, the child seen before", Grade.NotMet, Failed(SeenOn("2024-04-18"), "2024-04-09", "2024-04-16") with { Supervision = [Supervised("2024-05-01")] }) { Edge = Edge.BeyondLimit, Says = "No management response is on the record to a run of two failed, cancelled or refused visits" },
        new("a decision later, but before the child was seen again", Grade.Met, Failed(SeenOn("2024-05-16"), "2024-04-09", "2024-04-16") with { ManagementDecisions = [Decided("2024-05-10")] }),
        new("a decision on the day the second visit failed", Grade.Met, Failed("2024-04-09", "2024-04-16") with { ManagementDecisions = [Decided("2024-04-16")] }) { Edge = Edge.OnLimit },
        new("a decision before the second visit failed", Grade.NotMet, Failed("2024-04-09", "2024-04-16") with { ManagementDecisions = [Decided("2024-04-15")] }) { Edge = Edge.BeyondLimit },
        new("a decision that is not a manager’s", Grade.NotMet, Failed("2024-04-09", "2024-04-16") with { ManagementDecisions = [Decided("2024-04-18") with { Role = "social worker" }] }),
        new("two runs, one answered", Grade.PartlyMet, Failed(SeenOn("2024-03-26"), "2024-03-12", "2024-03-19", "2024-04-30", "2024-05-07") with { ManagementDecisions = [Decided("2024-03-21")] }) { Says = "One of two runs" },
        new("no response, due on the as-of date", Grade.NotApplicable, Failed("2024-05-09", "2024-05-16") with { ManagementDecisions = [] }) { Edge = Edge.OnLimit, Says = "due by 31 May 2024" },
        new("no response, due the day before", Grade.NotMet, Failed("2024-05-09", "2024-05-15") with { ManagementDecisions = [] }) { Edge = Edge.BeyondLimit },
        new("a run that grows, no response since it became a pattern", Grade.NotMet, Failed("2024-05-02", "2024-05-09", "2024-05-23", "2024-05-30") with { ManagementDecisions = [] }) { Says = "four failed, cancelled or refused visits" },
        new("seen between two failed visits", Grade.NotApplicable, Failed(SeenOn("2024-04-12"), "2024-04-09", "2024-04-16") with { ManagementDecisions = [] }),
        new("a virtual visit between does not break the run", Grade.NotMet, Failed([Virtual(Seen("2024-04-12"))], "2024-04-09", "2024-04-16") with { ManagementDecisions = [] }),
        new("neither decisions nor supervision extracted", Grade.NotEvidenced, Failed("2024-04-09", "2024-04-16")),
        new("no visit says what came of it", Grade.NotEvidenced, Case(CaseStatus.ChildProtection, "2024-03-04") with { Visits = [Visit("2024-04-16", null)], ManagementDecisions = [] }),
        new("nothing said of visits", Grade.NotEvidenced, Case(CaseStatus.ChildProtection, "2024-03-04")),
        new("no visits recorded", Grade.NotApplicable, Case(CaseStatus.ChildProtection, "2024-03-04") with { Visits = [] }),
    ];

    private static CaseExtract Failed(params string[] days) => Failed([], days);

    private static CaseExtract Failed(Visit[] others, params string[] days) =>
        Case(CaseStatus.ChildProtection, "2024-03-04") with { Visits = [.. others, .. days.Select(Refused)] };

    private static ManagementDecision Decided(string day) => new() { Date = Day(day), Role = "Team manager", Trigger = DecisionTrigger.Oversight };

    private static SupervisionSession Supervised(string day) => new() { Date = Day(day), Type = SupervisionType.AdHoc };
}
