using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>Finds the closure of the current episode, a significant event too.</summary>
[Name("The closure")]
[Description("The closure of the current episode, a significant event too.")]
public sealed class FindClosure : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;

        When()
            .Match(() => @case, c => c.Closed != null || c.Closure != null)
            .Having(() => SignificantEvents.OfClosure(@case).Date >= @case.Opened);

        Then()
            .Yield(_ => SignificantEvents.OfClosure(@case));
    }
}
