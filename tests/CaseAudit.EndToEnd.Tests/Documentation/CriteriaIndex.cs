using System.Text.RegularExpressions;

namespace CaseAudit.EndToEnd.Tests.Documentation;

/// <summary>The list of criteria, by question, as the command prints it, with a link from each code to its page.</summary>
internal static partial class CriteriaIndex
{
    private const string Title = "# Criteria\n";

    private const string Opening = """
        One page a code: what it asks and why, what it is held to, an example that meets it and one that does not as the judge sees them, and what it cannot see.
        This list is what `caseaudit rules --format md` prints; a council’s own settings change what is in force, not these pages.

        """;

    public static string Text()
    {
        var list = Executable.Run("rules", "--format", "md").Output.ReplaceLineEndings("\n");
        list.ShouldStartWith(Title);
        return $"{Title}\n{Opening}{Code().Replace(list[Title.Length..], "| [${code}](${code}.md) |")}";
    }

    [GeneratedRegex(@"^\| (?<code>[A-Z]{2}[0-9]{2}(\.[0-9]+)?) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
