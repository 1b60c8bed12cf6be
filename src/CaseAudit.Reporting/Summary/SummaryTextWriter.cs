namespace CaseAudit.Reporting;

/// <summary>Writes the table across the cases, and what a peer would say about it, what was switched off and what became of exceptions, as <c>check</c> closes with.</summary>
public static class SummaryTextWriter
{
    /// <summary>Writes a summary.</summary>
    /// <param name="output">Where to write; not closed.</param>
    /// <param name="document">The summary.</param>
    /// <param name="width">Characters a line.</param>
    /// <param name="colour">Whether to colour the words.</param>
    public static void Write(TextWriter output, SummaryDocument document, int width, bool colour)
    {
        ArgumentNullException.ThrowIfNull(document);
        var page = TextPage.On(output, width, colour);
        new ClosingTable(page).Write(document.Counts);
        SwitchedOffText.Write(page, document.SwitchedOff);
        ExceptionsText.Write(page, document.Exceptions);
    }
}
