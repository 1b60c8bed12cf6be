using CaseAudit.Rules.AuditPractice;

namespace CaseAudit.Rules.Tests;

/// <summary>Prepares something from every area of an audit, and always fails.</summary>
[Name("A preparation that fails on programmes")]
public sealed class FailingProgrammePreparation : Rule
{
    public override void Define()
    {
        AreaOfAudit area = null!;

        When()
            .Match(() => area);

        Then()
            .Yield(_ => Fail(area));
    }

    private static Finding Fail(AreaOfAudit area) => throw new InvalidOperationException(area.Subject);
}
