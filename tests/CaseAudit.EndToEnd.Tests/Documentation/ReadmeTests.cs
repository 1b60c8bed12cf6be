using System.Text.RegularExpressions;

namespace CaseAudit.EndToEnd.Tests.Documentation;

/// <summary>Whatever the README and the documentation show as output is output: each block stands, line for line, in what its command prints.</summary>
public sealed partial class ReadmeTests
{
    public static TheoryData<string, string> Blocks()
    {
        var blocks = new TheoryData<string, string>();
        foreach (Match block in Pages().SelectMany(page => Block().Matches(Text(page)))) blocks.Add(block.Groups["command"].Value, block.Groups["output"].Value);
        return blocks;
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Block_ShowsWhatTheCommandPrints(string command, string output)
    {
        var run = Executable.Run(command.Split(' '));

        run.Output.ReplaceLineEndings("\n").ShouldContain(output.ReplaceLineEndings("\n"), Case.Sensitive);
    }

    [Fact]
    public void Blocks_AreThere() => Block().Count(Text("README.md")).ShouldBeGreaterThanOrEqualTo(3);

    [Fact]
    public void Commands_AreTheTwoThatDoAllTheSetUp()
    {
        Text("README.md").ShouldContain("dotnet run --project src/CaseAudit.Cli -- check samples/cases\n");
        Text("README.md").ShouldContain("dotnet test\n");
    }

    private static IEnumerable<string> Pages() => Directory.GetFiles(Repository.At("docs"), "*.md").Order(StringComparer.Ordinal).Prepend("README.md");

    private static string Text(string page) => File.ReadAllText(Repository.At(page)).ReplaceLineEndings("\n");

    [GeneratedRegex("<!-- output of: caseaudit (?<command>[^\n]+) -->\n```text\n(?<output>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();
}
