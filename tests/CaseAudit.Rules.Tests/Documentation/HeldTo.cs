using System.Text;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.Tests.Documentation;

/// <summary>What a criterion is held to: the numbers, with every edition and its source, the switches, the word lists.</summary>
internal static class HeldTo
{
    // The first edition of what has always been there.
    private const int Always = 1900;

    public static string Section(IReadOnlyList<string> keys, IReadOnlyList<string> switches, IReadOnlyList<string> wordLists)
    {
        if (keys.Count + switches.Count + wordLists.Count == 0) return "## What it is held to\n\nNo number and no list of words: it asks whether something is there.\n\n";

        var section = new StringBuilder("## What it is held to\n\n");
        var numbers = keys.SelectMany(key => BuiltIn.Standards.All.Where(standard => standard.Key == key))
            .Select(one => Markdown.Row($"`{one.Key}`", Say.Standard(one), Markdown.Cell(one.Edition), InForce(one.From, one.To), Markdown.Cell(one.Source)));
        var words = switches.SelectMany(key => BuiltIn.Standards.Switches.Where(setting => setting.Key == key))
            .Select(one => Markdown.Row($"`{one.Key}`", $"`{one.Value}`", Markdown.Cell(one.Edition), InForce(one.From, one.To), Markdown.Cell(one.Source)));
        var rows = numbers.Concat(words).ToList();
        if (rows.Count > 0) section.Append(Markdown.Table("key", "default", "edition", "in force", "source")).AppendJoin("", rows).Append('\n');
        if (wordLists.Count > 0) section.Append($"Word lists ([word-lists.json](../../rules/standards/word-lists.json)): {string.Join(", ", wordLists.Select(list => $"`{list}`"))}.\n\n");
        return section.ToString();
    }

    private static string InForce(DateOnly from, DateOnly? to) => (from.Year > Always, to) switch
    {
        (true, DateOnly last) => $"{Say.Date(from)} to {Say.Date(last)}",
        (true, null) => $"from {Say.Date(from)}",
        (false, DateOnly last) => $"to {Say.Date(last)}",
        _ => "always",
    };
}
