using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.Tests.GeneralRules;

/// <summary>Prepares gaps, and fails on every case under a child protection plan.</summary>
[Name("A preparation that fails")]
public sealed class FailingPreparation : Rule
{
    public override void Define()
    {
        CaseUnderReview @case = null!;

        When()
            .Match(() => @case, c => c.Status == CaseStatus.ChildProtection);

        Then()
            .Yield(_ => Fail(@case));
    }

    private static Gap Fail(CaseUnderReview @case) => throw new InvalidOperationException($"Nothing can be prepared under {@case.Status}.");
}
