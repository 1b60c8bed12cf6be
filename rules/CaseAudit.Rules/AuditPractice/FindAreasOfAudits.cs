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
        IEnumerable<Recorded<Audit>> audits = null!;
        AreaOfAudit area = null!;

        When()
            .Match(() => programme)
            .Match(() => map)
            .Query(() => audits, q => q.Match<Recorded<Audit>>().Collect())
            .Query(() => area, q => q.From(() => AreasOfAudits.Of(programme, map, audits)).SelectMany(found => found));

        Then()
            .Yield(_ => area);
    }
}
