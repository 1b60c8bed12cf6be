using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment.Assessed;

namespace CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment;

public sealed class CR04_11_IdentityConsidered_Cases : CriterionTable
{
    public override string Code => "CR04.11";

    public override IEnumerable<CriterionCase> Cases =>
    [
        .. Unjudged,
        new("considered", Grade.Met, With(Current with { IdentityConsidered = true })),
        new("not considered", Grade.NotMet, With(Current with { IdentityConsidered = false })),
        new("not recorded", Grade.NotEvidenced, With(Current)),
        new("an earlier assessment says, this one does not", Grade.NotMet, With(Earlier with { IdentityConsidered = true }, Current)),
    ];
}
