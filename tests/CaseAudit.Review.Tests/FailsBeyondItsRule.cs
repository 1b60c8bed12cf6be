using CaseAudit.Inference;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Review.Tests;

/// <summary>Fails in one case with what cannot even be told.</summary>
public sealed class FailsBeyondItsRule : Rule
{
    public override void Define()
    {
        CaseUnderReview @case = null!;
        When().Match(() => @case, c => c.CaseId == "C-2");
        Then().Do(_ => Fail(@case));
    }

    private static void Fail(CaseUnderReview @case) => throw new Untold();

    private sealed class Untold : Exception
    {
        public override string Message => throw new InvalidOperationException("It cannot be told.");
    }
}
