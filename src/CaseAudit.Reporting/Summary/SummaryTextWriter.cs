using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>Writes the table across the cases, and what a peer would say about it, as <c>check</c> closes with.</summary>
public static class SummaryTextWriter
{
    /// <summary>Writes a summary.</summary>
    /// <param name="output">Where to write; not closed.</param>
    /// <param name="summary">The summary.</param>
    /// <param name="width">Characters a line.</param>
    /// <param name="colour">Whether to colour the words.</param>
    public static void Write(TextWriter output, ReviewSummary summary, int width, bool colour) => new ClosingTable(TextPage.On(output, width, colour)).Write(summary);
}
