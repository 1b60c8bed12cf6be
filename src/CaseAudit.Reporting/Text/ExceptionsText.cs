using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>What the accepted exceptions came to, at the end of a page: one that accepts nothing is itself told.</summary>
internal static class ExceptionsText
{
    public static void Write(IAnsiConsole page, IReadOnlyList<ExceptionEntry>? exceptions)
    {
        if (exceptions is null) return;

        TextPage.Heading(page, "Exceptions");
        foreach (var line in AcceptanceText.Idle(exceptions).Prepend(AcceptanceText.Counted(exceptions))) page.MarkupLine(TextPage.Escape(line));
    }
}
