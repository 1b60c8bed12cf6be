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
}
