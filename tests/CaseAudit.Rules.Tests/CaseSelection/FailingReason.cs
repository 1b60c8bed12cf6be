namespace CaseAudit.Rules.Tests.CaseSelection;

/// <summary>A reason that fails on every case.</summary>
[Name("SL99")]
public sealed class FailingReason : Rule
{
    public override void Define()
    {
        ListedCase listed = null!;

        When()
            .Match(() => listed);

        Then()
            .Yield(_ => Fail(listed));
    }

    private static ReasonToChoose Fail(ListedCase listed) => throw new InvalidOperationException($"Nothing can be said of {listed.Status}.");
}
