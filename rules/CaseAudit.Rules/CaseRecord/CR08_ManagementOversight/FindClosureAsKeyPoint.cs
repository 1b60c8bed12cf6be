using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.CR08_ManagementOversight;

/// <summary>Finds the closure of the case, when it lies in the current episode and the lookback: a key point too.</summary>
[Name("Closure as a key point")]
[Description("The closure of the case, a point at which a manager decides too.")]
public sealed class FindClosureAsKeyPoint : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;

        When()
            .Match(() => @case, c => KeyPoints.ClosedOn(c) >= c.EpisodeLookbackStart);

        Then()
            .Yield(_ => KeyPoints.Closure(@case));
    }
}
