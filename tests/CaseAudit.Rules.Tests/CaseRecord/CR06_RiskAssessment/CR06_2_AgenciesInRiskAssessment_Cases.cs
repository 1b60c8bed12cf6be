using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR06_RiskAssessment;

public sealed class CR06_2_AgenciesInRiskAssessment_Cases : CriterionTable
{
    public override string Code => "CR06.2";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("domestic abuse with police and health", Grade.Met, With(Made("2024-02-12", ["police", "health"], "domesticAbuse"))) { Edge = Edge.OnLimit, Says = "Police and health contributed" },
        new("domestic abuse without police", Grade.PartlyMet, With(Made("2024-02-12", ["health", "education"], "domesticAbuse"))) { Says = "does not name police, which its risk factors call for" },
        new("one agency, and not those called for", Grade.NotMet, With(Made("2024-02-12", ["education"], "domesticAbuse"))) { Says = "one agency besides children’s social care as contributing, where 2 are expected; it does not name health and police" },
        new("the agency called for alone", Grade.PartlyMet, With(Made("2024-02-12", ["substanceMisuse"], "parentalSubstanceMisuse"))) { Edge = Edge.BeyondLimit },
        new("two agencies without adult mental health", Grade.PartlyMet, With(Made("2024-02-12", ["health", "education"], "parentalMentalHealth"))) { Says = "adult mental health" },
        new("neglect calls for none in particular, two agencies", Grade.Met, With(Made("2024-02-12", ["health", "education"], "neglect"))) { Edge = Edge.OnLimit },
        new("neglect, one agency besides children's social care", Grade.NotMet, With(Made("2024-02-12", ["childrensSocialCare", "health"], "neglect"))) { Edge = Edge.BeyondLimit },
        new("one agency named twice", Grade.NotMet, With(Made("2024-02-12", ["health", "Health"], "neglect"))),
        new("contributors recorded as none", Grade.NotMet, With(Made("2024-02-12", [], "neglect"))),
        new("only the latest is read", Grade.Met, With(Made("2024-02-12", ["health"], "domesticAbuse"), Made("2024-04-12", ["health", "police"], "domesticAbuse"))),
        new("a risk assessment without risks answers the factors of the assessment", Grade.PartlyMet,
            With(Made("2024-02-12", ["health", "education"])) with { Assessments = [new Assessment { Type = AssessmentType.Single, Started = Day("2024-01-08"), RiskFactors = ["missing"] }] }),
        new("contributors absent", Grade.NotEvidenced, With(Made("2024-02-12", null, "neglect"))),
        new("contributors absent where another carries them", Grade.NotMet, With(Made("2024-02-12", ["health", "police"], "neglect"), Made("2024-04-12", null, "neglect"))),
        new("risk assessments absent", Grade.NotEvidenced, Case(CaseStatus.ChildProtection, "2024-01-08")),
        new("risk assessments recorded as none", Grade.NotApplicable, With()),
    ];

    private static CaseExtract With(params RiskAssessment[] made) => Case(CaseStatus.ChildProtection, "2024-01-08") with { RiskAssessments = made };

    private static RiskAssessment Made(string date, string[]? contributors, params string[] factors) =>
        new() { Date = Day(date), Contributors = contributors, Risks = [.. factors.Select(factor => new Risk { Factor = factor })] };
}
