using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.Harness.Audited;

namespace CaseAudit.Rules.Tests.AuditReports;

public sealed class AR09_SmartRecommendations_Cases : AuditTable
{
    public override string Code => "AR09.1";

    public override string Subject => "R-1";

    public override IEnumerable<AuditCase> Cases
    {
        get
        {
            yield return new("nine of ten SMART", Grade.Met, Reported(Report() with { Recommendations = Recommendations(9, 1) })) { Edge = Edge.OnLimit, Says = "Nine of 10 recommendations are specific" };
            yield return new("eight of nine SMART", Grade.PartlyMet, Reported(Report() with { Recommendations = Recommendations(8, 1) })) { Edge = Edge.BeyondLimit };
            yield return new("three of five SMART", Grade.PartlyMet, Reported(Report() with { Recommendations = Recommendations(3, 2) })) { Edge = Edge.OnLimit };
            yield return new("one of two SMART", Grade.NotMet, Reported(Report() with { Recommendations = Recommendations(1, 1) })) { Edge = Edge.BeyondLimit };
            yield return new("no recommendations", Grade.NotMet, Reported(Report() with { Recommendations = [] }));
            yield return new("recommendations absent", Grade.NotEvidenced, Reported(Report()));
        }
    }

    private static Recommendation[] Recommendations(int smart, int other) =>
    [
        .. Enumerable.Range(0, smart).Select(number => new Recommendation { Id = $"RP-{number}", Text = FiveLegs, Owner = "head of service", Due = Given.Day("2024-09-30") }),
        .. Enumerable.Range(smart, other).Select(number => new Recommendation { Id = $"RP-{number}", Text = "Consider improving practice." }),
    ];
}
