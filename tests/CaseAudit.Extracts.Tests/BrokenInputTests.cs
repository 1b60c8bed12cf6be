using System.Text;

namespace CaseAudit.Extracts.Tests;

public sealed class BrokenInputTests
{
    [Fact]
    public void Lines_WithBrokenOnes_CostThoseLinesOnly()
    {
        var items = Reading.All($"{Case("A")}\n{{\"caseId\":\"B\",\"status\":\n\n{Case("C")}\r\nnonsense\n{Case("D")}", InputShape.Lines);

        Reading.CaseIds(items).ShouldBe(["A", "C", "D"]);
        Reading.Rejected(items).Select(r => (r.CaseId, r.Line)).ShouldBe([("B", 2), (null, 5)]);
        items.Select(i => i.Ordinal).ShouldBe([0, 1, 2, 3, 4]);
    }

    [Theory]
    [InlineData("{\"caseId\":\"B\",\"sta")]
    [InlineData("{\"caseId\":\"B\",\"visits\":[{\"date\":\"2024-01-10\"}")]
    [InlineData("{\"caseId\":\"B\",\"visits\":[]}}")]
    public void Sniff_LinesOfWhichTheFirstIsBroken_CostThatLineOnly(string first)
    {
        var items = Reading.All($"{first}\n{Case("C")}\n{Case("D")}\n");

        Reading.Rejected(items).ShouldHaveSingleItem().CaseId.ShouldBe("B");
        Reading.CaseIds(items).ShouldBe(["C", "D"]);
    }

    [Theory]
    [InlineData("{0}\n{1}\n")]
    [InlineData("{0}\n\n\n{1}")]
    [InlineData("{0} {1}")]
    [InlineData("[{0},{1}]")]
    [InlineData("\n [\n{0}\n,\n{1}\n]\n")]
    [InlineData("{\"schema\":\"caseaudit/cases/v1\",\"cases\":[\n{0},\n{1}\n]}")]
    [InlineData("{\n\"x-made\":{\"by\":\"]}\"},\n\"cases\":[{0},{1}],\"schema\":\"caseaudit/cases/v1\"}")]
    public void Sniff_EveryShape_IsRecognised(string shape)
    {
        var text = shape.Replace("{0}", Case("A"), StringComparison.Ordinal).Replace("{1}", Case("B"), StringComparison.Ordinal);

        var items = Reading.All(text);

        Reading.Rejected(items).ShouldBeEmpty();
        Reading.CaseIds(items).ShouldBe(["A", "B"]);
    }

    [Fact]
    public void Sniff_SingleCaseOverManyLines_IsOneCase()
    {
        var read = Reading.Good("\r\n" + Reading.Sample("every-property.json").ReplaceLineEndings("\r\n"));

        read.Line.ShouldBe(2);
    }

    [Theory]
    [InlineData(InputShape.Sniff)]
    [InlineData(InputShape.Lines)]
    public void Cases_EachOverManyLines_AreRead(InputShape shape)
    {
        var sample = Reading.Sample("every-property.json");

        var items = Reading.All(sample + sample.Replace("C-0142", "C-2", StringComparison.Ordinal) + "\n" + sample.Replace("C-0142", "C-3", StringComparison.Ordinal), shape);

        Reading.CaseIds(items).ShouldBe(["C-0142", "C-2", "C-3"]);
        items.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("\"visits\": [", "\"visits\": ", 250)]
    [InlineData("\"visits\": [", "\"visits\": }[", 237)]
    [InlineData("\"purpose\": \"statutory\",", "\"purpose\": \"statutory,", 241)]
    public void Case_BrokenOverManyLines_IsOneRejectedRecordAndTheNextIsRead(string part, string broken, int line)
    {
        var sample = Reading.Sample("every-property.json");

        var items = Reading.All(sample.Replace(part, broken, StringComparison.Ordinal) + sample.Replace("C-0142", "C-2", StringComparison.Ordinal));

        var rejected = Reading.Rejected(items)[0];
        rejected.CaseId.ShouldBe("C-0142");
        rejected.Errors[^1].Line.ShouldBe(line);
        Reading.CaseIds(items).ShouldBe(["C-2"]);
        items.Count.ShouldBeLessThanOrEqualTo(3);
    }

    [Fact]
    public void Case_WithSomethingElseBehindIt_IsRead()
    {
        var items = Reading.All(Case("A") + "\nthe end\nof the extract\n");

        Reading.CaseIds(items).ShouldBe(["A"]);
        var error = Reading.Rejected(items).ShouldHaveSingleItem().Errors.ShouldHaveSingleItem();
        error.Line.ShouldBe(2);
        error.Message.ShouldContain("lost");
    }

    [Fact]
    public void List_WithAnElementThatIsNotClosed_CostsThatElement()
    {
        var items = Reading.All($"[\n{Case("A")},\n{{\"caseId\":\"B\",\"status\":\"childInNeed\",\n{Case("C")},\n{Case("D")}\n]");

        Reading.CaseIds(items).ShouldBe(["A", "C", "D"]);
        var rejected = Reading.Rejected(items).ShouldHaveSingleItem();
        rejected.CaseId.ShouldBe("B");
        rejected.Errors[^1].Message.ShouldContain("the case on line 4");
    }

    [Theory]
    [InlineData("{\"caseId\":\"B\",\"visits\":[{\"date\":\"2024-01-10\"],\"plans\":[]}")]
    [InlineData("{\"caseId\":\"B\",\"visits\":[{\"date\":\"2024-01-10\"},\"plans\":[]}")]
    [InlineData("{\"caseId\":\"B\",\"status\":}")]
    [InlineData("{\"caseId\":\"B\",\"status\":\"he said \"no\" to it\"}")]
    [InlineData("{\"caseId\":\"B\",\"status\":\"no closing quote}\n")]
    [InlineData("{\"caseId\":\"B\",\"status\":\"no closing quote,\n\"visits\":[]}")]
    [InlineData("{\"caseId\":\"B\"}}")]
    [InlineData("{\"caseId\":\"B\"}, }, \"and\": so on")]
    public void List_WithABrokenElement_GoesOnWithTheNextCase(string broken)
    {
        var items = Reading.All($"[{Case("A")},{broken},\n{Case("C")},{Case("D")}]");

        Reading.CaseIds(items).ShouldBe(["A", "C", "D"]);
        Reading.Rejected(items).ShouldNotBeEmpty();
    }

    [Fact]
    public void List_CutOff_KeepsWhatWasReadAndSaysThatTheRestIsLost()
    {
        var items = Reading.All($"[\n{Case("A")},\n{{\"caseId\":\"B\",\n\"visits\":[{{\"date\":\"2024-0");

        Reading.CaseIds(items).ShouldBe(["A"]);
        var rejected = Reading.Rejected(items).ShouldHaveSingleItem();
        rejected.CaseId.ShouldBe("B");
        rejected.Line.ShouldBe(3);
        rejected.Errors[^1].Message.ShouldContain("lost");
        rejected.Errors.ShouldAllBe(e => e.Line == 4);
    }

    [Fact]
    public void List_CutOffBetweenCases_SaysThatTheRestIsLost()
    {
        var items = Reading.All($"[{Case("A")},\n");

        Reading.CaseIds(items).ShouldBe(["A"]);
        Reading.Rejected(items).ShouldHaveSingleItem().Errors[0].Message.ShouldContain("lost");
    }

    [Fact]
    public void List_BrokenBetweenCases_SaysThatTheRestIsLost()
    {
        var items = Reading.All($"[{Case("A")}, \n: 1, 2]");

        Reading.CaseIds(items).ShouldBe(["A"]);
        var error = Reading.Rejected(items).ShouldHaveSingleItem().Errors.ShouldHaveSingleItem();
        error.Line.ShouldBe(2);
        error.Message.ShouldContain("lost");
    }

    [Fact]
    public void Envelope_CutOffAfterItsCases_KeepsThem()
    {
        var items = Reading.All($"{{\"schema\":\"caseaudit/cases/v1\",\"cases\":[{Case("A")}],\n\"extrac");

        Reading.CaseIds(items).ShouldBe(["A"]);
        Reading.Rejected(items).ShouldHaveSingleItem().Errors.ShouldHaveSingleItem().Line.ShouldBe(2);
    }

    [Theory]
    [InlineData("[{0},]")]
    [InlineData("[,{0}]")]
    [InlineData("[{0},,{0}]")]
    [InlineData("[{0} {0}]")]
    [InlineData("{\"schema\":\"caseaudit/cases/v1\",\"cases\":[{0}],}")]
    [InlineData("{\"schema\":\"caseaudit/cases/v1\" \"cases\":[{0}]}")]
    public void I4_CommaMissingOrTooMany_IsReportedAndTheCasesAreRead(string shape)
    {
        var items = Reading.All(shape.Replace("{0}", Case("A"), StringComparison.Ordinal));

        Reading.CaseIds(items).ShouldBe(["A"]);
        Reading.Rejected(items)[0].Errors.ShouldHaveSingleItem().Message.ShouldContain("comma");
    }

    [Theory]
    [InlineData("[{0}] [{0}]")]
    [InlineData("{\"schema\":\"caseaudit/cases/v1\",\"cases\":[{0}]} x")]
    public void Document_WithSomethingBehindIt_ReportsThat(string shape)
    {
        var items = Reading.All(shape.Replace("{0}", Case("A"), StringComparison.Ordinal));

        Reading.CaseIds(items).ShouldBe(["A"]);
        Reading.Rejected(items).ShouldHaveSingleItem().Errors.ShouldHaveSingleItem().Message.ShouldContain("follows the end");
    }

    [Theory]
    [InlineData("[1]", "1")]
    [InlineData("[\"C-1\"]", "\"C-1\"")]
    [InlineData("[null]", "null")]
    [InlineData("[[]]", "a list")]
    public void List_WithAnElementThatIsNoObject_RejectsIt(string text, string found) => Reading.OnlyError(text).Found.ShouldBe(found);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\r\n")]
    [InlineData("\uFEFF")]
    public void I1_EmptyInput_IsRejectedAsEmpty(string text)
    {
        Reading.OnlyError(text).Message.ShouldContain("nothing in this input");
        Reading.All(text, InputShape.Lines).ShouldHaveSingleItem().ShouldBeOfType<RejectedRecord>();
    }

    [Theory]
    [InlineData("caseId,status\nC-1,childInNeed\n")]
    [InlineData("<cases/>")]
    [InlineData("PK\u0003\u0004")]
    public void I1_InputThatIsNotJson_IsRejectedAsAWhole(string text)
    {
        var rejected = Reading.Bad(text);

        rejected.CaseId.ShouldBeNull();
        rejected.Errors.ShouldHaveSingleItem().Message.ShouldStartWith("This is not JSON");
    }

    [Fact]
    public void I1_InputThatStopsGivingBytes_IsReportedAfterTheCasesBeforeIt()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2000).Select(i => Case("A" + i) + "\n")));
        using var stream = new ChoppedStream(bytes, 100_000) { FailsAt = 70_000 };

        var items = ExtractReader.Read(stream, "cases.ndjson", InputShape.Lines).ToList();

        items.Count.ShouldBeGreaterThan(100);
        var unreadable = items[^1].ShouldBeOfType<UnreadableInput>();
        unreadable.Message.ShouldContain("Input/output error");
        unreadable.Message.ShouldNotContain("/mnt/share");
    }

    private static string Case(string id) => Reading.GoodCase.Replace("C-1", id, StringComparison.Ordinal);
}
