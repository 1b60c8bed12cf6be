using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>Finds each practice area in each audit, those that the audit does not name included (V2).</summary>
[Name("Areas of audits")]
public sealed class FindAreasOfAudits : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        ProgrammeUnderReview programme = null!;
        PracticeAreaMap map = null!;
        AreaOfAudit area = null!;

        When()
            .Match(() => programme)
            .Match(() => map)
            .Query(() => area, q => q
                .Match<Recorded<Audit>>()
                .Collect()
                .SelectMany(audits => AreasOfAudits.Of(programme, map, audits)));

        Then()
            .Yield(_ => area);
    }
}
