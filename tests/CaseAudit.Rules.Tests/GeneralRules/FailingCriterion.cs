using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.Tests.GeneralRules;

/// <summary>A criterion that fails on every case under a child protection plan.</summary>
[Name("CR99.1")]
public sealed class FailingCriterion : Rule
{
    public override void Define()
    {
        CaseUnderReview @case = null!;

        When()
            .Match(() => @case, c => c.Status == CaseStatus.ChildProtection);

        Then()
            .Yield(_ => Fail(@case));
    }

    private static Finding Fail(CaseUnderReview @case) => throw new InvalidOperationException($"Nothing can be judged under {@case.Status}.");
}
