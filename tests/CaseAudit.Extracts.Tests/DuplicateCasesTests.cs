using System.Text;

namespace CaseAudit.Extracts.Tests;

public sealed class DuplicateCasesTests
{
    [Fact]
    public void I3_SecondCaseOfOneReference_IsRejectedNamingTheFirst()
    {
        var other = Reading.CaseWith("\"x-n\":2");

        var items = Reading.All($"{Reading.GoodCase}\n\n{other}\n", InputShape.Lines);

        items[0].ShouldBeOfType<ReadCase>();
        var rejected = items[1].ShouldBeOfType<RejectedRecord>();
        rejected.CaseId.ShouldBe("C-1");
        rejected.Line.ShouldBe(3);
        Encoding.UTF8.GetString(rejected.Raw.Span).ShouldBe(other);
        var error = rejected.Errors.ShouldHaveSingleItem();
        error.At.ShouldBe("/caseId");
        error.Message.ShouldContain("input from line 1");
    }

    [Fact]
    public void I3_ReferencesThatDifferInCaseOnly_AreTwoCases() =>
        Reading.CaseIds(Reading.All(Reading.GoodCase + "\n" + Reading.GoodCase.Replace("C-1", "c-1", StringComparison.Ordinal))).ShouldBe(["C-1", "c-1"]);

    [Fact]
    public void I3_CaseAfterARejectedOneOfItsReference_IsRead()
    {
        var items = Reading.All(Reading.CaseWith("\"vists\":[]") + "\n" + Reading.GoodCase);

        items[0].ShouldBeOfType<RejectedRecord>();
        items[1].ShouldBeOfType<ReadCase>();
    }

    [Fact]
    public void I3_SecondCaseOnTheSameLine_IsRejected() =>
        Reading.All($"[{Reading.GoodCase},{Reading.GoodCase}]")[1].ShouldBeOfType<RejectedRecord>().Errors.ShouldHaveSingleItem().Message.ShouldContain("input from line 1");

    [Fact]
    public void I3_ManyCasesInTwoInputs_EachSecondOneNamesItsFirst()
    {
        const int count = 3000;
        var lines = string.Join('\n', Enumerable.Range(1, count).Select(number => Reading.GoodCase.Replace("C-1", $"C-{number}", StringComparison.Ordinal)));
        var duplicates = new DuplicateCases();

        var first = Admitted("one");
        var second = Admitted("two");

        first.Count(item => item is ReadCase).ShouldBe(count);
        second.Select(item => item.ShouldBeOfType<RejectedRecord>().Errors.ShouldHaveSingleItem().Message)
            .ShouldBe(Enumerable.Range(1, count).Select(number => $"The case \"C-{number}\" stands in this run before, in one from line {number} on; that one is judged."));

        List<ReadItem> Admitted(string source) =>
            [.. RecordSplitter.Split(new MemoryStream(Encoding.UTF8.GetBytes(lines)), source, InputShape.Lines).Select(record => duplicates.Admit(CaseReader.Read(record)))];
    }
}
