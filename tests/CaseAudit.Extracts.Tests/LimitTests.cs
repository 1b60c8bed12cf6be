using System.Text;

namespace CaseAudit.Extracts.Tests;

public sealed class LimitTests
{
    private static readonly ReadLimits Small = new() { MaxRecordBytes = 2048 };

    private static readonly string Long = Reading.CaseWith($"\"x-long\":\"{new string('a', 200_000)}\"", "B");

    [Theory]
    [InlineData("{0}\n{1}\n{2}", InputShape.Lines)]
    [InlineData("{0}\n{1}\n{2}", InputShape.Sniff)]
    [InlineData("[{0},{1},{2}]", InputShape.Sniff)]
    [InlineData("{\"schema\":\"caseaudit/cases/v1\",\"cases\":[\n{0},\n{1},\n{2}]}", InputShape.Sniff)]
    public void Record_LongerThanTheLimit_IsRejectedAndPassedOver(string shape, InputShape by)
    {
        var text = shape.Replace("{0}", Case("A"), StringComparison.Ordinal).Replace("{1}", Long, StringComparison.Ordinal).Replace("{2}", Case("C"), StringComparison.Ordinal);

        var items = Reading.All(text, by, Small);

        Reading.CaseIds(items).ShouldBe(["A", "C"]);
        var rejected = Reading.Rejected(items).ShouldHaveSingleItem();
        rejected.CaseId.ShouldBe("B");
        rejected.Errors.ShouldHaveSingleItem().Message.ShouldContain("longer than 2048 bytes");
        rejected.Raw.Length.ShouldBeLessThanOrEqualTo(4096);
    }

    [Fact]
    public void Record_SingleAndLongerThanTheLimit_IsRejected() =>
        Reading.Rejected(Reading.All(Long, limits: Small)).ShouldHaveSingleItem().CaseId.ShouldBe("B");

    [Theory]
    [InlineData("{1}\n{0}")]
    [InlineData("{\n\"x-a\":\n{1}\n}\n{0}")]
    public void Record_FirstOfLinesAndLongerThanTheLimit_DoesNotCostTheNext(string shape)
    {
        var items = Reading.All(shape.Replace("{0}", Case("A"), StringComparison.Ordinal).Replace("{1}", Long, StringComparison.Ordinal), limits: Small);

        Reading.CaseIds(items).ShouldBe(["A"]);
        Reading.Rejected(items).ShouldHaveSingleItem().Errors[0].Message.ShouldContain("longer than");
    }

    [Fact]
    public void Record_ExactlyAsLongAsTheLimit_IsRead()
    {
        var room = 2048 - Reading.CaseWith("\"x\":\"\"".Replace("x", "x-a", StringComparison.Ordinal)).Length;
        var text = Reading.CaseWith($"\"x-a\":\"{new string('a', room)}\"");

        text.Length.ShouldBe(2048);
        foreach (var shape in new[] { text, text + "\n" + Case("C"), $"[{text}]" }) Reading.Rejected(Reading.All(shape, limits: Small)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1023)]
    [InlineData(1024 * 1024 * 1024)]
    public void Limit_OutOfRange_IsRefused(int bytes) => Should.Throw<ArgumentOutOfRangeException>(() => new ReadLimits { MaxRecordBytes = bytes });

    [Theory]
    [InlineData("a", 0)]
    [InlineData("\\u00e9", 0)]
    [InlineData("a", 1)]
    [InlineData("\\u00e9", 1)]
    [InlineData("é", 1)]
    public void Text_LongerThanTheLimit_IsRejected(string character, int more)
    {
        var text = string.Concat(Enumerable.Repeat(character, ReadLimits.MaxTextLength + more));
        var items = Reading.All($"[{Case("A")},\n{Reading.CaseWith($"\"caseSummary\":{{\n\"text\":\"{text}\"}}", "B")}]");

        if (more == 0)
        {
            Reading.CaseIds(items).ShouldBe(["A", "B"]);
            return;
        }

        Reading.CaseIds(items).ShouldBe(["A"]);
        var error = Reading.Rejected(items).ShouldHaveSingleItem().Errors.ShouldHaveSingleItem();
        (error.At, error.Line, error.Message).ShouldBe(("/caseSummary/text", 3, "This text is 200,001 characters long; the most that is read is 200,000."));
    }

    [Theory]
    [InlineData(ReadLimits.MaxItems)]
    [InlineData(ReadLimits.MaxItems + 1)]
    public void List_LongerThanTheLimit_IsRejected(int count)
    {
        var items = Reading.All(Reading.CaseWith($"\"child\":{{\"disabilities\":[{string.Join(',', Enumerable.Repeat("\"\"", count))}]}}"));

        if (count == ReadLimits.MaxItems)
        {
            items.ShouldHaveSingleItem().ShouldBeOfType<ReadCase>();
            return;
        }

        var error = Reading.Rejected(items).ShouldHaveSingleItem().Errors.ShouldHaveSingleItem();
        (error.At, error.Line, error.Message).ShouldBe(("/child/disabilities", 1, "This list has 50,001 items; the most that is read is 50,000."));
    }

    [Theory]
    [InlineData(ReadLimits.MaxDepth - 2, true)]
    [InlineData(ReadLimits.MaxDepth - 1, true)]
    [InlineData(ReadLimits.MaxDepth, false)]
    [InlineData(100_000, false)]
    public void Nesting_DeeperThanTheLimit_IsRejectedAndTheNextIsRead(int depth, bool isRead)
    {
        var deep = Reading.CaseWith($"\"x-deep\":{new string('[', depth)}{new string(']', depth)}", "B");

        var items = Reading.All($"[{Case("A")},{deep},{Case("C")}]");

        Reading.CaseIds(items).ShouldBe(isRead ? ["A", "B", "C"] : ["A", "C"]);
        if (!isRead) Reading.Rejected(items).ShouldHaveSingleItem().Errors[0].Message.ShouldBe("This is nested deeper than 64 levels.");
    }

    [Theory]
    [InlineData("{\"schema\":\"caseaudit/cases/v1\",\n\"x-index\":[{0}],\"cases\":[{1}]}")]
    [InlineData("{\"schema\":\"caseaudit/cases/v1\",\"cases\":[{1}],\n\"x-index\":[{0}],\"extractedOn\":\"2024-05-31\"}")]
    public void EnvelopeProperty_ThatIsTooLong_CostsItselfOnly(string file)
    {
        var items = Reading.All(file.Replace("{0}", string.Join(',', Enumerable.Repeat("[\"index\"]", 200_000)), StringComparison.Ordinal).Replace("{1}", Case("A"), StringComparison.Ordinal));

        Reading.CaseIds(items).ShouldBe(["A"]);
        var error = Reading.Rejected(items).ShouldHaveSingleItem().Errors.ShouldHaveSingleItem();
        (error.At, error.Line, error.Expected).ShouldBe(("/x-index", 2, "at most 1 MiB"));
    }

    [Fact]
    public void Splitting_AnEndlessLine_HoldsNoMoreThanTheLimit()
    {
        var endless = new RepeatedStream("{\"caseId\":\"A\",\"x-a\":\""u8.ToArray(), [.. Enumerable.Repeat((byte)'a', 65536)], 4000);

        var record = RecordSplitter.Split(endless, "-", InputShape.Lines, Small).ToList().ShouldHaveSingleItem();

        record.Kind.ShouldBe(RawKind.TooLong);
        endless.LargestRead.ShouldBeLessThanOrEqualTo(65536);
    }

    [Fact]
    public void Splitting_AnExtractOfManyCases_AsksForOneChunkAtATime()
    {
        var record = Encoding.UTF8.GetBytes(Reading.CaseWith($"\"caseSummary\":{{\"text\":\"{new string('a', 900)}\"}}") + "\n");
        var extract = new RepeatedStream([], record, 100_000);

        RecordSplitter.Split(extract, "-", InputShape.Lines).LongCount().ShouldBe(100_000);
        extract.LargestRead.ShouldBeLessThanOrEqualTo(65536);
    }

    private static string Case(string id) => Reading.GoodCase.Replace("C-1", id, StringComparison.Ordinal);
}
