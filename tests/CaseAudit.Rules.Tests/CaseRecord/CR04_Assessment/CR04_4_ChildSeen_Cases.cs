using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment.Assessed;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment;

public sealed class CR04_4_ChildSeen_Cases : CriterionTable
{
    public override string Code => "CR04.4";

    public override IEnumerable<CriterionCase> Cases =>
    [
        .. Unjudged,
        new("seen", Grade.Met, With(Current with { ChildSeen = true })),
        new("seen alone is seen", Grade.Met, With(Current with { ChildSeenAlone = true })),
        new("not seen", Grade.NotMet, With(Current with { ChildSeen = false })),
        new("not recorded", Grade.NotEvidenced, With(Current)),
        new("an earlier assessment says, this one does not", Grade.NotMet, With(Earlier with { ChildSeen = true }, Current)),
        new("not born yet", Grade.NotApplicable, With(Current with { ChildSeen = false }) with { Child = new Child { ExpectedDateOfBirth = Day("2024-09-01") } }),
        new("born on the day of completion", Grade.NotMet, With(Current with { ChildSeen = false }) with { Child = new Child { DateOfBirth = Day("2024-02-16") } }) { Edge = Edge.OnLimit },
        new("born the day after", Grade.NotApplicable, With(Current with { ChildSeen = false }) with { Child = new Child { DateOfBirth = Day("2024-02-17") } }) { Edge = Edge.BeyondLimit },
    ];
}
