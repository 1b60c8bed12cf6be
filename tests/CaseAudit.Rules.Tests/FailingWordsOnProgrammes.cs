using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.Tests;

/// <summary>Concludes a finding of AP03.1 whose message cannot be composed.</summary>
[Name("A finding without words on programmes")]
public sealed class FailingWordsOnProgrammes : Rule
{
    public override void Define()
    {
        ProgrammeUnderReview programme = null!;

        When()
            .Match(() => programme);

        Then()
            .Yield(_ => new Finding("AP03.1", "elsewhere", Grade.Met, () => Fail(programme)));
    }

    private static string Fail(ProgrammeUnderReview programme) => throw new InvalidOperationException($"No words on {programme.AsOf:yyyy-MM-dd}.");
}
