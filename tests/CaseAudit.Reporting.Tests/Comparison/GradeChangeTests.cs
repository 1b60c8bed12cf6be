using CaseAudit.Model;

namespace CaseAudit.Reporting.Tests.Comparison;

/// <summary>Every pair of grades, and what became of the finding.</summary>
public sealed class GradeChangeTests
{
    // Rows: before; columns: strength, met, partly met, not met, no evidence, not applicable, not judged. "." is nothing to tell; + and - the direction.
    [Theory]
    [InlineData(Grade.Strength, ".", "StrengthLost-", "New-", "New-", "NowSilent", ".", ".")]
    [InlineData(Grade.Met, "StrengthGained+", ".", "New-", "New-", "NowSilent", ".", ".")]
    [InlineData(Grade.PartlyMet, "Resolved+", "Resolved+", "StillThere", "StillThere-", "NowSilent", "NoLongerApplicable", "NotCompared")]
    [InlineData(Grade.NotMet, "Resolved+", "Resolved+", "StillThere+", "StillThere", "NowSilent", "NoLongerApplicable", "NotCompared")]
    [InlineData(Grade.NotEvidenced, "Resolved", "Resolved", "New", "New", "StillSilent", "NoLongerApplicable", "NotCompared")]
    [InlineData(Grade.NotApplicable, "StrengthGained", ".", "New", "New", "NowSilent", ".", ".")]
    [InlineData(null, ".", ".", "NotCompared", "NotCompared", "NotCompared", ".", ".")]
    public void Finding_GradeThenGrade_ChangedSo(Grade? before, params string[] changes)
    {
        Grade?[] after = [.. Enum.GetValues<Grade>().Select(grade => (Grade?)grade), null];

        after.Select(grade => Compared(before, grade)).ShouldBe(changes);
    }

    private static string Compared(Grade? before, Grade? after)
    {
        var comparison = new FindingsComparison();
        comparison.Add(Case(before)).ShouldBeTrue();
        comparison.Compare(Case(after), out var compared).ShouldBeTrue();
        return compared!.Findings switch
        {
            [] => ".",
            [var one] => one.Change + one.Direction switch { ChangeDirection.Better => "+", ChangeDirection.Worse => "-", _ => "" },
            _ => "several",
        };
    }

    private static CaseEntry Case(Grade? grade) => grade is Grade known ? Findings.Case("C-1", ("CR03.1", known)) : Findings.Case("C-1");
}
