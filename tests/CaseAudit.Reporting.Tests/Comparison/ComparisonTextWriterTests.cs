using CaseAudit.Model;

namespace CaseAudit.Reporting.Tests.Comparison;

public sealed class ComparisonTextWriterTests
{
    [Fact]
    public void Write_Case_TellsWhatBecameOfEachFinding()
    {
        var text = Written(
            Findings.Case("C-1", new DateOnly(2024, 1, 31), ("CR03.1", Grade.NotMet), ("CR03.2", Grade.Met), ("CR03.3", Grade.PartlyMet), ("CR03.4", Grade.NotMet), ("CR03.5", Grade.NotMet)),
            Findings.Case("C-1", ("CR03.1", Grade.PartlyMet), ("CR03.2", Grade.NotMet), ("CR03.3", Grade.Met), ("CR03.4", Grade.NotEvidenced), ("CR03.5", Grade.NotMet)));

        text.ShouldContain("C-1 child protection, 31 January 2024 → 31 May 2024");
        text.ShouldContain("CR03    Child seen                         not met → partly met, better");
        text.ShouldContain("New\nhigh      CR03.2   met → not met                The message of CR03.2, NotMet.");
        text.ShouldContain("high      CR03.1   not met → partly met         The message");
        text.ShouldContain("high      CR03.5   not met                      The message");
        text.ShouldContain("Resolved\nhigh      CR03.3   partly met → met             The message");
        text.ShouldContain("Now silent                     CR03.4");
        text.ShouldContain("One finding resolved, two still there (one better, none worse), one new.");
    }

    [Fact]
    public void Write_AcceptedFindings_AreMarkedAndStayWhatTheyAre()
    {
        var accepted = new AcceptedEntry("C-1", "Known.", "service manager", new DateOnly(2024, 5, 1), new DateOnly(2024, 8, 31));
        var text = Written(
            Findings.Case("C-1", ("CR03.1", Grade.NotMet), ("CR03.2", Grade.Met), ("CR03.3", Grade.PartlyMet), ("CR03.4", Grade.Met)).With(accepted, "CR03.3"),
            Findings.Case("C-1", ("CR03.1", Grade.NotMet), ("CR03.2", Grade.NotMet), ("CR03.3", Grade.NotMet), ("CR03.4", Grade.NotEvidenced)).With(accepted, "CR03.1", "CR03.2", "CR03.4"));

        text.ShouldNotContain("\nResolved\n", Case.Sensitive);
        text.ShouldContain("The message of CR03.1, NotMet.\n                                                Accepted by the service manager from 1 May to 31 August");
        text.ShouldContain("The message of CR03.2, NotMet.\n                                                Accepted by the service manager");
        text.ShouldContain("The message of CR03.3, NotMet.\n                                                Not accepted any more; it was before, by the");
        text.ShouldContain("Now silent                     CR03.4 (accepted)");
        text.ReplaceLineEndings(" ").ShouldContain("two still there (none better, one worse), one new. Three findings below met are accepted.");
    }

    [Fact]
    public void Write_TextOfARecord_IsSafe()
    {
        var text = Written(Findings.Case("C-\u001b[2J1"), Findings.Case("C-\u001b[2J1"));

        text.ShouldContain("C-�[2J1");
        text.ShouldNotContain("\u001b");
    }

    private static string Written(CaseEntry before, CaseEntry after)
    {
        var comparison = new FindingsComparison();
        comparison.Add(before);
        comparison.Compare(after, out var compared);
        using var text = new StringWriter { NewLine = "\n" };
        using var writer = new ComparisonTextWriter(text, 110, colour: false);
        writer.Case(compared!);
        writer.End(comparison.Result());
        return text.ToString().ReplaceLineEndings("\n");
    }
}
