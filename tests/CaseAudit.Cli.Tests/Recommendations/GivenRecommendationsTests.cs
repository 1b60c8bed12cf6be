namespace CaseAudit.Cli.Tests.Recommendations;

public sealed class GivenRecommendationsTests
{
    [Fact]
    public void Of_Lines_IsOneRecommendationALine()
    {
        var read = GivenRecommendations.Of("Write a guide, soon.\r\n\r\n  Publish the guide; share it.\n");

        read.Recommendations.ShouldBe([new("1", "Write a guide, soon.", null, null), new("2", "Publish the guide; share it.", null, null)]);
    }

    [Fact]
    public void Of_Empty_HasNone() => GivenRecommendations.Of(" \n").Recommendations.ShouldBeEmpty();

    [Theory]
    [InlineData("text,owner,due\n\"Write a guide, and share it.\",practice lead,31/05/2024\n")]
    [InlineData("Due;Owner;Text\n2024-05-31;practice lead;Write a guide, and share it.\n")]
    [InlineData("\"TEXT\"\tNotes\towner \tdue\r\nWrite a guide, and share it.\t–\tpractice lead\t31/05/2024\r\n")]
    public void Of_Table_IsReadByItsHeadings(string content)
    {
        var read = GivenRecommendations.Of(content);

        read.Refused.ShouldBeEmpty();
        read.Recommendations.ShouldBe([new("1", "Write a guide, and share it.", "practice lead", new DateOnly(2024, 5, 31))]);
    }

    [Fact]
    public void Of_DueInWords_ReadsThemWithTheText() =>
        GivenRecommendations.Of("id,text,due\n1.1,Write a guide.,March 2015\n").Recommendations.ShouldBe([new("1.1", "Write a guide (March 2015).", null, null)]);

    [Theory]
    [InlineData("Write a guide.\n{0}\nShare it.\n", 2)]
    [InlineData("text,owner\nWrite a guide.,lead\n{0},lead\nShare it.,lead\n", 3)]
    public void Of_TextThatIsTooLong_IsRefusedAndTheOthersRead(string content, int line)
    {
        var read = GivenRecommendations.Of(content.Replace("{0}", new string('a', 200_001), StringComparison.Ordinal));

        read.Recommendations.Select(one => (one.Id, one.Text)).ShouldBe([("1", "Write a guide."), ("3", "Share it.")]);
        read.Refused.ShouldHaveSingleItem().ShouldBe(new RefusedRow(line, "This text is 200,001 characters long; the most that is read is 200,000."));
    }

    [Fact]
    public void Of_QuotationMarkNeverClosed_CostsItsRowOnly()
    {
        var read = GivenRecommendations.Of("text,owner\nWrite a guide.,lead\n\"Train all,lead\nShare it.,lead\n");

        read.Recommendations.Select(one => one.Text).ShouldBe(["Write a guide.", "Share it."]);
        read.Refused.ShouldHaveSingleItem().Line.ShouldBe(3);
    }

    [Fact]
    public void Of_TextOverTwoLinesInQuotes_IsOne() =>
        GivenRecommendations.Of("text,owner\n\"Write a guide\nand share it.\",lead\n").Recommendations.ShouldHaveSingleItem().Owner.ShouldBe("lead");

    [Fact]
    public void Of_RowsThatCannotBeJudged_AreRefusedWithTheirLineAndTheOthersRead()
    {
        var read = GivenRecommendations.Of("text,due\n\nWrite a guide.,31/02/2024\n,2024-05-31\nWrite, then share.,2024-05-31,\nWrite a guide.,\n");

        read.Recommendations.ShouldHaveSingleItem().Text.ShouldBe("Write a guide.");
        read.Refused.Select(row => row.Line).ShouldBe([3, 4, 5]);
    }
}
