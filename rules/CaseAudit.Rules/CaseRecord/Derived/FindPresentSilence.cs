using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>Finds when something last happened on an open case.</summary>
[Name("Present silence")]
[Description("When something last happened on an open case.")]
public sealed class FindPresentSilence : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded> work = null!;
        IEnumerable<Recorded<Placement>> placements = null!;

        When()
            .Match(() => @case, c => c.Closed == null)
            .Match(() => standards)
            .Query(() => work, q => q.Match<Recorded>(r => Activity.LastDay(r) != null).Collect())
            .Query(() => placements, q => q.Match<Recorded<Placement>>().Collect());

        Then()
            .Yield(_ => Activity.Silence(@case, standards, work, placements));
    }
}
