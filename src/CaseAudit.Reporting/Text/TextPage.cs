using CaseAudit.Model;
using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>A page of text: width and colour are given, nothing is asked of the machine.</summary>
internal static class TextPage
{
    public static IAnsiConsole On(TextWriter output, int width, bool colour)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new Output(output, width),
            Ansi = colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    /// <summary>Text of a record as markup: safe for the terminal, and nothing of it is read as markup.</summary>
    public static string Escape(string text) => Markup.Escape(TerminalText.Safe(text));

    /// <summary>A grade as markup, in its word and colour.</summary>
    public static string Grade(Grade? grade) => $"[{GradeWords.Colour(grade)}]{GradeWords.Of(grade)}[/]";

    /// <summary>A heading, after an empty line.</summary>
    public static void Heading(IAnsiConsole page, string heading)
    {
        page.WriteLine();
        page.MarkupLine($"[bold]{Escape(heading)}[/]");
    }

    /// <summary>A table without lines, with columns of these widths; the last one takes what is left.</summary>
    public static Table Columns(params ReadOnlySpan<int?> widths)
    {
        var table = new Table().NoBorder().HideHeaders();
        foreach (var width in widths)
            table.AddColumn(new TableColumn("") { Width = width, NoWrap = width is not null, Padding = new Padding(0, 0, 1, 0) });

        return table;
    }

    private sealed class Output(TextWriter writer, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer { get; } = new TrimmingWriter(writer);

        public bool IsTerminal => false;

        public int Width => width;

        public int Height => 1;

        public void SetEncoding(System.Text.Encoding encoding)
        {
            // The writer was made with its encoding.
        }
    }
}
