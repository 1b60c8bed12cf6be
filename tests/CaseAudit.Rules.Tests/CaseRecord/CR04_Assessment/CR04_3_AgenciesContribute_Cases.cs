using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment.Assessed;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment;

public sealed class CR04_3_AgenciesContribute_Cases : CriterionTable
{
    public override string Code => "CR04.3";

    public override IEnumerable<CriterionCase> Cases =>
    [
        .. Unjudged,
        new("two agencies contribute, the two that are involved", Grade.Met, Involving(["health", "education"], "health", "education")) { Edge = Edge.OnLimit, Says = "Two partner agencies contributed" },
        new("one agency contributes, the one that is involved", Grade.PartlyMet, Involving(["health"], "health")) { Edge = Edge.BeyondLimit },
        new("children’s social care is not a partner", Grade.PartlyMet, Involving(["health"], "health", "childrensSocialCare")),
        new("three of four involved contribute", Grade.Met, Involving(["health", "education", "police", "housing"], "health", "education", "police")) { Edge = Edge.OnLimit },
        new("two of three involved contribute", Grade.PartlyMet, Involving(["health", "education", "police"], "health", "education")) { Edge = Edge.BeyondLimit, Says = "not recorded as contributing: police." },
        new("contributors that are not listed as involved count to the minimum", Grade.Met, Involving([], "health", "education")),
        new("involved until the day the assessment started", Grade.PartlyMet, With(Current with { Contributors = ["health", "education"] }) with { Agencies = [Agency("police", "2023-11-06", "2024-01-08")] }) { Edge = Edge.OnLimit },
        new("involved until the day before the assessment started", Grade.Met, With(Current with { Contributors = ["health", "education"] }) with { Agencies = [Agency("police", "2023-11-06", "2024-01-07")] }) { Edge = Edge.BeyondLimit },
        new("involved from the day the assessment was completed", Grade.PartlyMet, With(Current with { Contributors = ["health", "education"] }) with { Agencies = [Agency("police", "2024-02-16")] }) { Edge = Edge.OnLimit },
        new("involved from the day after", Grade.Met, With(Current with { Contributors = ["health", "education"] }) with { Agencies = [Agency("police", "2024-02-17")] }) { Edge = Edge.BeyondLimit },
        new("nobody contributed", Grade.NotMet, Involving(["health"])) { Says = "No contribution of a partner agency to the assessment is recorded" },
        new("an earlier assessment names contributors, this one does not", Grade.NotMet, With(Earlier with { Contributors = ["health"] }, Current) with { Agencies = [Agency("health", "2023-11-06")] }),
        new("contributors not recorded", Grade.NotEvidenced, With(Current) with { Agencies = [] }),
        new("nothing said of agencies", Grade.NotEvidenced, With(Current with { Contributors = ["health", "education"] })),
    ];

    private static CaseExtract Involving(string[] involved, params string[] contributors) =>
        With(Current with { Contributors = contributors }) with { Agencies = [.. involved.Select(agency => Agency(agency, "2023-11-06"))] };

    private static InvolvedAgency Agency(string agency, string from, string? to = null) => new() { Agency = agency, From = Day(from), To = to is null ? null : Day(to) };
}
