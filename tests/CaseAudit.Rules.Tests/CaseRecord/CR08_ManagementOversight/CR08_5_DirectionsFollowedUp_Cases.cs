using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR08_ManagementOversight;

public sealed class CR08_5_DirectionsFollowedUp_Cases : CriterionTable
{
    public override string Code => "CR08.5";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("carried out in time", Grade.Met, Directed(Direction("2024-03-22", "2024-03-20"))) { Says = "The direction of the period" },
        new("carried out, although late", Grade.Met, Directed(Direction("2024-03-22", "2024-04-30"))),
        new("due on the as-of date", Grade.Met, Directed(Direction("2024-05-31", null))) { Edge = Edge.OnLimit },
        new("due the day before", Grade.NotMet, Directed(Direction("2024-05-30", null))) { Edge = Edge.BeyondLimit, Says = "one past the due date with no completion recorded" },
        new("said to be completed after the as-of date", Grade.NotMet, Directed(Direction("2024-03-22", "2024-06-03"))),
        new("one carried out, one overdue, one undated", Grade.PartlyMet, Directed(Direction("2024-03-22", "2024-03-20"), Direction("2024-04-22", null), Direction(null, null)))
            { Says = "Two of three directions were not followed up or not dated: one past the due date with no completion recorded and one without a due date." },
        new("carried out, but never dated", Grade.NotMet, Directed(Direction(null, "2024-03-20"))) { Says = "one without a due date" },
        new("nothing but descriptions", Grade.NotEvidenced, Directed(Direction(null, null), Direction(null, null))) { Says = "when managers’ directions were due" },
        new("nothing but a description, but an earlier direction is dated", Grade.NotMet, Directed(Direction(null, null)) with
        {
            ManagementDecisions = [Decided.On("2023-05-30") with { Directions = [Direction("2023-06-30", "2023-06-20")] }, Decided.On("2024-03-11") with { Directions = [Direction(null, null)] }],
        }) { Edge = Edge.BeyondLimit },
        new("decision on the first day of the lookback", Grade.Met, Case(CaseStatus.ChildInNeed, "2023-01-09") with { ManagementDecisions = [Decided.On("2023-05-31") with { Directions = [Direction("2023-06-30", "2023-06-20")] }] }) { Edge = Edge.OnLimit },
        new("no directions recorded", Grade.NotApplicable, Directed()) { Says = "None recorded: directions in the period." },
        new("nothing said of directions", Grade.NotEvidenced, Case(CaseStatus.ChildInNeed, "2023-01-09") with { ManagementDecisions = Decided.Each("2024-03-11") }) { Says = "what managers directed" },
        new("no decisions recorded", Grade.NotApplicable, Case(CaseStatus.ChildInNeed, "2023-01-09") with { ManagementDecisions = [] }),
        new("nothing said of decisions", Grade.NotEvidenced, Case(CaseStatus.ChildInNeed, "2023-01-09")),
    ];

    private static AgreedAction Direction(string? due, string? completed) => new()
    {
        Description = "Refer to the substance misuse service", Owner = "social worker", Due = due is null ? null : Day(due), CompletedOn = completed is null ? null : Day(completed),
    };

    private static CaseExtract Directed(params AgreedAction[] directions) =>
        Case(CaseStatus.ChildInNeed, "2023-01-09") with { ManagementDecisions = [Decided.On("2024-03-11") with { Directions = directions }] };
}
