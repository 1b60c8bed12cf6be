namespace CaseAudit.Rules.Tests.Documentation;

/// <summary>Text as it may stand in a Markdown page.</summary>
internal static class Markdown
{
    /// <summary>In a paragraph.</summary>
    public static string Text(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);

    /// <summary>In a cell of a table.</summary>
    public static string Cell(string text) => Text(text).Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");

    /// <summary>A table without its rows.</summary>
    public static string Table(params string[] headings) => $"| {string.Join(" | ", headings)} |\n|{string.Concat(headings.Select(_ => "---|"))}\n";

    /// <summary>A row of a table; cells as they are.</summary>
    public static string Row(params string[] cells) => $"| {string.Join(" | ", cells)} |\n";
}
