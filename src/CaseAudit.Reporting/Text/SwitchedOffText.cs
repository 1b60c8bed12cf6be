using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>What the configuration switches off, at the end of a page: nothing is left out in silence.</summary>
internal static class SwitchedOffText
{
    public static void Write(IAnsiConsole page, IReadOnlyList<SwitchedOffEntry>? entries)
    {
        if (entries is null) return;

        TextPage.Heading(page, "Switched off");
        var table = TextPage.Columns(8, null);
        foreach (var entry in entries) table.AddRow(entry.Code, TextPage.Escape(entry.Reason));
        page.Write(table);
    }
}
