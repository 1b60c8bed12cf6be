using CaseAudit.Rules.Knowledge;
using CaseAudit.Rules.Wording;
using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>Where the values in force come from, for reading: what the layers set first, then what is as built in.</summary>
public sealed class OriginText
{
    private static readonly string[] _wording = [".title", ".asks", ".why", ".cannotSee", ".prompt", ".reference"];

    private readonly IAnsiConsole _page;

    /// <summary>Makes a writer.</summary>
    /// <param name="output">Where to write; not closed.</param>
    /// <param name="width">Characters a line.</param>
    /// <param name="colour">Whether to set off headings.</param>
    public OriginText(TextWriter output, int width, bool colour) => _page = TextPage.On(output, width, colour);

    /// <summary>Writes it.</summary>
    public void Write(Knowledge knowledge)
    {
        var builtIn = knowledge.Layers[0];
        _page.Write(new Rule("[bold]Where each value comes from[/]").LeftJustified());
        _page.Write(Columns(10, ("layers", string.Join(", then ", knowledge.Layers))));

        var set = knowledge.Origins.Where(origin => origin.Layer != builtIn).ToList();
        foreach (var layer in knowledge.Layers.Skip(1).Distinct(StringComparer.Ordinal))
        {
            TextPage.Heading(_page, $"Set by {layer}");
            var own = set.FindAll(origin => origin.Layer == layer);
            if (own.Count == 0) _page.WriteLine("Nothing that is in force: a later layer sets it otherwise, or it sets nothing.");
            foreach (var origin in own)
            {
                _page.WriteLine(TerminalText.Safe(origin.Key) + Days(origin));
                _page.Write(Columns(10, ("", TerminalText.Safe(origin.Edition is { } edition ? $"{origin.Value}, {edition}" : origin.Value)), ("before", TerminalText.Safe(origin.Before ?? "none"))));
            }
        }

        var rest = knowledge.Origins.Where(origin => origin.Layer == builtIn).ToList();
        TextPage.Heading(_page, "As built in");
        _page.Write(Columns(50, [.. rest.Where(origin => !IsWording(origin) && !IsWord(origin)).Select(origin => (origin.Key + Days(origin), origin.Value))]));
        _page.Write(Columns(50, [.. rest.Where(IsWord).GroupBy(List, StringComparer.Ordinal).Select(list => (list.Key, string.Join(", ", list.Select(origin => origin.Key[(list.Key.Length + 1)..]))))]));
        _page.WriteLine();
        _page.WriteLine($"The wording of the criteria is as built in where no layer above sets it ({Say.Count(rest.Count(IsWording), "text")}); caseaudit explain CODE prints it, and so does --format json.");
    }

    private static Table Columns(int width, params (string Label, string Text)[] rows)
    {
        var table = TextPage.Columns(width, null);
        foreach (var (label, text) in rows) table.AddRow(Markup.Escape(label), Markup.Escape(text));
        return table;
    }

    private static string Days(KnowledgeOrigin origin) => (origin.From, origin.To) switch
    {
        ({ } from, { } to) => $" from {Say.Date(from)} to {Say.Date(to)}",
        ({ } from, null) => $" from {Say.Date(from)}",
        (null, { } to) => $" to {Say.Date(to)}",
        _ => "",
    };

    private static bool IsWording(KnowledgeOrigin origin) =>
        origin.Key.StartsWith(KnowledgeSections.Catalogue, StringComparison.Ordinal) && _wording.Any(property => origin.Key.EndsWith(property, StringComparison.Ordinal));

    private static bool IsWord(KnowledgeOrigin origin) => origin.Key.StartsWith(KnowledgeSections.WordLists, StringComparison.Ordinal);

    private static string List(KnowledgeOrigin word) => string.Join('.', word.Key.Split('.').Take(2));
}
