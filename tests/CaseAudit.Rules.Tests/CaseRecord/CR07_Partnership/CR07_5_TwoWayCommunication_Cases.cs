using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR07_Partnership;

public sealed class CR07_5_TwoWayCommunication_Cases : CriterionTable
{
    private static readonly DateOnly _midMay = Day("2024-05-15");

    public override string Code => "CR07.5";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("one in and one out three months ago to the day", Grade.Met, With(["health"], In("health", "2024-02-15"), Out("health", "2024-02-15"))) { Edge = Edge.OnLimit, AsOf = _midMay },
        new("the one in three months and a day ago", Grade.NotMet, With(["health"], In("health", "2024-02-14"), Out("health", "2024-02-15"))) { Edge = Edge.BeyondLimit, AsOf = _midMay, Says = "health (out only)" },
        new("one agency both ways, another in only", Grade.PartlyMet, With(["health", "education"], In("health", "2024-05-02"), Out("health", "2024-05-03"), In("education", "2024-05-02"))) { Says = "education (in only)" },
        new("nothing with the one agency", Grade.NotMet, With(["health"], In("education", "2024-05-02"), Out("education", "2024-05-02"))) { Says = "health (nothing recorded)" },
        new("communications recorded as none", Grade.NotMet, With(["health"])),
        new("names differ in case only", Grade.Met, With(["Health"], In("health", "2024-05-02"), Out("health", "2024-05-03"))),
        new("children's social care is no partner of its own", Grade.Met, With(["childrensSocialCare", "health"], In("health", "2024-05-02"), Out("health", "2024-05-03"))),
        new("involved for three months to the day, nothing yet", Grade.NotApplicable, Since("2024-02-15")) { Edge = Edge.OnLimit, AsOf = _midMay },
        new("involved for three months and a day, nothing yet", Grade.NotMet, Since("2024-02-14")) { Edge = Edge.BeyondLimit, AsOf = _midMay },
        new("directions absent throughout", Grade.NotEvidenced, With(["health"], In("health", "2024-05-02") with { Direction = null })),
        new("direction absent where another communication has one", Grade.NotMet, With(["health"], In("health", "2024-05-02") with { Direction = null }, In("housing", "2024-05-02"))),
        new("agencies absent", Grade.NotEvidenced, With([]) with { Agencies = null }),
        new("communications absent", Grade.NotEvidenced, With(["health"]) with { Communications = null }),
        new("no agency involved", Grade.NotApplicable, With([], In("health", "2024-05-02"))),
    ];

    private static CaseExtract With(string[] agencies, params Communication[] communications) => Case(CaseStatus.ChildInNeed, "2023-11-06") with
    {
        Agencies = [.. agencies.Select(agency => new InvolvedAgency { Agency = agency, From = Day("2023-11-10") })],
        Communications = communications,
    };

    private static CaseExtract Since(string from) => With([]) with { Agencies = [new InvolvedAgency { Agency = "health", From = Day(from) }] };

    private static Communication In(string agency, string date) => new() { Agency = agency, Date = Day(date), Direction = Direction.In };

    private static Communication Out(string agency, string date) => new() { Agency = agency, Date = Day(date), Direction = Direction.Out };
}
