using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR09_Supervision;

public sealed class CR09_5_Reflection_Cases : CriterionTable
{
    public override string Code => "CR09.5";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("one session, with a reflection", Grade.Met, Sessions(Held("2024-03-04", Text))) { Says = "how deep it goes is for the reviewer to read" },
        new("all with a reflection", Grade.Met, Sessions(Held("2024-03-04", Text), Held("2024-04-15", Text))) { Says = "Both supervision sessions of the period hold a recorded reflection" },
        new("one of two without", Grade.PartlyMet, Sessions(Held("2024-03-04", Text), Held("2024-04-15", null))) { Says = "One of two supervision sessions holds no recorded reflection." },
        new("blank is without", Grade.PartlyMet, Sessions(Held("2024-03-04", Text), Held("2024-04-15", " "))),
        new("none with, but an earlier session shows that the record has a place for it", Grade.NotMet, Sessions(Held("2023-05-30", Text), Held("2024-04-15", null))) { Edge = Edge.BeyondLimit },
        new("the first day of the lookback counts", Grade.PartlyMet, Sessions(Held("2023-05-31", Text), Held("2024-04-15", null))) { Edge = Edge.OnLimit },
        new("no session holds a reflection", Grade.NotEvidenced, Sessions(Held("2024-03-04", null), Held("2024-04-15", ""))) { Says = "No evidence on the record of reflection" },
        new("none recorded", Grade.NotApplicable, Sessions()),
        new("none in the lookback", Grade.NotApplicable, Sessions(Held("2023-05-01", Text))),
        new("nothing said of supervision", Grade.NotEvidenced, Case(CaseStatus.ChildInNeed, "2023-01-09")),
    ];

    private const string Text = "We asked what the child’s silence might mean and tested another explanation.";

    private static SupervisionSession Held(string day, string? reflection) => new() { Date = Day(day), Type = SupervisionType.Individual, Reflection = reflection };

    private static CaseExtract Sessions(params SupervisionSession[] sessions) => Case(CaseStatus.ChildInNeed, "2023-01-09") with { Supervision = sessions };
}
