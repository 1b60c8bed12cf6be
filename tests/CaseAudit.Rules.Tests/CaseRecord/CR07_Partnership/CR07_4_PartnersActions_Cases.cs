using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR07_Partnership;

public sealed class CR07_4_PartnersActions_Cases : CriterionTable
{
    public override string Code => "CR07.4";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("partners four of five, social care five of five", Grade.Met, Plan(Partners(4, 1), SocialCare(5, 0))) { Edge = Edge.OnLimit, Says = "Partners completed four of five actions on time, children’s social care five of five actions." },
        new("partners three of four, social care four of four", Grade.PartlyMet, Plan(Partners(3, 1), SocialCare(4, 0))) { Edge = Edge.BeyondLimit },
        new("both late alike", Grade.Met, Plan(Partners(0, 2), SocialCare(0, 2))) { Says = "Partners completed none of two actions" },
        new("partners ahead of social care", Grade.Met, Plan(Partners(2, 0), SocialCare(1, 1))),
        new("two due actions on either side are enough", Grade.PartlyMet, Plan(Partners(1, 1), SocialCare(2, 0))) { Edge = Edge.OnLimit },
        new("one due action of partners is too few", Grade.NotApplicable, Plan(Partners(0, 1), SocialCare(2, 0))) { Edge = Edge.BeyondLimit, Says = "Too few actions are due to compare" },
        new("done on the due day is on time", Grade.Met, Plan(Partners(1, 0, doneOn: "2024-05-01"), Partners(1, 0), SocialCare(2, 0))) { Edge = Edge.OnLimit },
        new("done on the day after is late", Grade.PartlyMet, Plan(Partners(1, 0, doneOn: "2024-05-02"), Partners(1, 0), SocialCare(2, 0))) { Edge = Edge.BeyondLimit },
        new("due on the as-of date and open is not due yet", Grade.NotApplicable, Plan(Partners(1, 0), Partners(0, 1, due: "2024-05-31"), SocialCare(2, 0))) { Edge = Edge.OnLimit },
        new("due on the day before and open is late", Grade.PartlyMet, Plan(Partners(1, 0), Partners(0, 1, due: "2024-05-30"), SocialCare(2, 0))) { Edge = Edge.BeyondLimit },
        new("no action names its agency", Grade.NotEvidenced, Plan(Actions(null, 2, 0, "2024-05-01", "2024-04-30"))) { Says = "which agency" },
        new("actions absent", Grade.NotEvidenced, With(new Plan { Type = PlanType.ChildInNeed, Created = Day("2024-01-19"), Objectives = [new Objective()] })),
        new("objectives absent", Grade.NotEvidenced, With(new Plan { Type = PlanType.ChildInNeed, Created = Day("2024-01-19") })),
        new("plans absent", Grade.NotEvidenced, Case(CaseStatus.ChildInNeed, "2024-01-08")),
        new("plans recorded as none", Grade.NotApplicable, With()),
        new("only a plan that has ended", Grade.NotApplicable, With(new Plan { Type = PlanType.ChildInNeed, Created = Day("2024-01-19"), Ended = Day("2024-05-01") })),
        new("no actions due", Grade.NotApplicable, Plan()),
        new("under assessment", Grade.NotApplicable, Case(CaseStatus.Assessment, "2024-05-08")),
    ];

    internal static CaseExtract Plan(params PlanAction[][] actions) => With(new Plan
    {
        Type = PlanType.ChildInNeed,
        Created = Day("2024-01-19"),
        Objectives = [new Objective { Actions = [.. actions.SelectMany(group => group)] }],
    });

    internal static PlanAction[] Partners(int done, int open, string due = "2024-05-01", string? doneOn = null) => Actions("health", done, open, due, doneOn ?? "2024-04-30");

    internal static PlanAction[] SocialCare(int done, int open) => Actions("childrensSocialCare", done, open, "2024-05-01", "2024-04-30");

    private static CaseExtract With(params Plan[] plans) => Case(CaseStatus.ChildInNeed, "2024-01-08") with { Plans = plans };

    private static PlanAction[] Actions(string? agency, int done, int open, string due, string doneOn) =>
    [
        .. Enumerable.Repeat(new PlanAction { Agency = agency, Due = Day(due), CompletedOn = Day(doneOn) }, done),
        .. Enumerable.Repeat(new PlanAction { Agency = agency, Due = Day(due) }, open),
    ];
}
