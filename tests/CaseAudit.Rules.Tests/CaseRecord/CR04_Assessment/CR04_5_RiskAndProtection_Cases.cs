using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment.Assessed;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment;

public sealed class CR04_5_RiskAndProtection_Cases : CriterionTable
{
    private static readonly Assessment _full = Current with { RiskFactors = ["neglect"], ProtectiveFactors = ["extended family"], Analysis = "On balance the risk is lower." };

    public override string Code => "CR04.5";

    public override IEnumerable<CriterionCase> Cases =>
    [
        .. Unjudged,
        new("risks, protection and an analysis", Grade.Met, With(_full)) { Says = "how well it balances them is for the reader" },
        new("no protective factors", Grade.PartlyMet, With(_full with { ProtectiveFactors = [] })) { Says = "No evidence in the assessment of protective factors; risk factors and an analysis are recorded." },
        new("protective factors not recorded", Grade.PartlyMet, With(_full with { ProtectiveFactors = null })),
        new("only an analysis", Grade.PartlyMet, With(_full with { RiskFactors = [], ProtectiveFactors = [] })),
        new("none of the three", Grade.NotMet, With(Current with { RiskFactors = [], ProtectiveFactors = [], Analysis = " " })),
        new("none of the three recorded", Grade.NotEvidenced, With(Current)),
        new("an earlier assessment records them, this one does not", Grade.NotMet, With(_full with { Started = Day("2023-11-06"), Completed = Day("2023-12-08") }, Current)),
    ];
}
