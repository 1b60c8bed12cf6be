using System.Text;
using System.Text.Json.Nodes;

namespace CaseAudit.Extracts.Tests;

public sealed class RejectedWriterTests
{
    [Fact]
    public void Write_RecordThatIsJson_KeepsItOnOneLineWithTheReasonsInFront()
    {
        var text = Written(Reading.Bad("{ \"caseId\" : \"C-1\",\r\n \"status\":\"childInNeed\", \"opened\":\"2024-01-10\",\n\t\"visits\": [ { \"date\" : \"soon \\\" now\" } ] }"));

        text.ShouldBe("""
            {"x-rejected":["input, line 3, /visits/0/date: A day is written yyyy-MM-dd; \"soon \" now\" was read."],"caseId":"C-1","status":"childInNeed","opened":"2024-01-10","visits":[{"date":"soon \" now"}]}

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Write_MendedLine_IsReadAgain()
    {
        var line = Written(Reading.Bad(Reading.CaseWith("\"vists\":[]")));

        Reading.Good(line.Replace("\"vists\":", "\"visits\":", StringComparison.Ordinal)).Case.Visits.ShouldBeEmpty();
    }

    [Fact]
    public void Write_LineThatWasNotMended_GivesTheSameLineAgain()
    {
        var once = Written(Reading.Bad("{\"caseId\":\"C-1\",\"a\":1.50,\"a\":1e2,\"visits\":[],\"visits\":[]}"));

        var twice = Written(Reading.Bad(once));

        twice.ShouldBe(once);
    }

    [Fact]
    public void Write_RecordThatIsNotJson_KeepsItsText()
    {
        var line = Written(Reading.Bad("{\"caseId\":\"C-1\",\"status\":"));

        var node = JsonNode.Parse(line)!;
        node["x-text"]!.GetValue<string>().ShouldBe("{\"caseId\":\"C-1\",\"status\":");
        node["x-rejected"]!.AsArray().ShouldHaveSingleItem();
        line.Count(c => c == '\n').ShouldBe(1);
    }

    [Fact]
    public void Write_EmptyObject_IsStillOneObject() => JsonNode.Parse(Written(Reading.Bad("[{}]")))!.AsObject().Count.ShouldBe(1);

    [Fact]
    public void Write_CaseThatWasJudged_GivesNoLine()
    {
        using var output = new MemoryStream();
        var rejected = Reading.Good(Reading.CaseWith("\"closed\":\"2024-01-01\"")).Rejected()!;

        new RejectedWriter(output).Write(rejected).ShouldBeFalse();
        output.Length.ShouldBe(0);
    }

    [Fact]
    public void Write_ProblemOfAnInputAsAWhole_GivesNoLine()
    {
        using var output = new MemoryStream();

        new RejectedWriter(output).Write(Reading.Bad("")).ShouldBeFalse();
    }

    private static string Written(RejectedRecord rejected)
    {
        using var output = new MemoryStream();
        new RejectedWriter(output).Write(rejected).ShouldBeTrue();
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
