using System.Globalization;
using CaseAudit.Rules.Wording;
using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>What there is to say across the cases that are in both, and which are not.</summary>
internal sealed class ComparisonClosing(IAnsiConsole page)
{
    private static readonly string[] Counted = ["resolved", "still there", "new", "now silent", "still silent"];

    public void Write(ComparisonDocument result)
    {
        var summary = result.Summary;
        page.Write(new Rule($"[bold]Across {Say.Count(summary.Cases, "case")} in both[/]").LeftJustified());
        if (summary.Cases > 0)
        {
            Table(summary);
            page.WriteLine(Sentence(summary));
        }

        Cases("Only before", result.OnlyBefore);
        Cases("Only after", result.OnlyAfter);
        Cases("Not read before", [.. result.NotRead.Where(one => one.Before).Select(one => one.CaseId)]);
        Cases("Not read after", [.. result.NotRead.Where(one => one.After).Select(one => one.CaseId)]);
    }

    private void Table(ComparisonSummaryEntry summary)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("").NoWrap()).AddColumn(new TableColumn("").NoWrap())
            .AddColumn(new TableColumn("cases better") { Width = 6 }.RightAligned()).AddColumn(new TableColumn("cases worse") { Width = 6 }.RightAligned());
        foreach (var heading in Counted) table.AddColumn(new TableColumn(heading) { Width = 8 }.RightAligned());

        foreach (var question in summary.Questions)
        {
            var changes = question.Changes;
            int[] counts = [question.Better, question.Worse, changes.Resolved, changes.StillThere, changes.New, changes.NowSilent, changes.StillSilent];
            table.AddRow([TextPage.Escape(question.Code), TextPage.Escape(question.Title), .. counts.Select(Cell)]);
        }

        page.Write(table);
    }

    private static string Sentence(ComparisonSummaryEntry summary)
    {
        var text = $"{Say.Capital(Say.Count(summary.Changes.Resolved, "finding"))} resolved, {Say.Number(summary.Changes.StillThere)} still there";
        if (summary.Better + summary.Worse > 0) text += $" ({Count(summary.Better)} better, {Count(summary.Worse)} worse)";
        text += $", {Say.Number(summary.Changes.New)} new.";
        return summary.Accepted == 0 ? text : $"{text} {Say.Capital(Say.Count(summary.Accepted, "finding"))} below met {(summary.Accepted == 1 ? "is" : "are")} accepted.";
    }

    private static string Count(int findings) => findings == 0 ? "none" : Say.Number(findings);

    private void Cases(string heading, IReadOnlyList<string> caseIds)
    {
        if (caseIds.Count == 0) return;

        var table = TextPage.Columns(16, null);
        table.AddRow(heading, TextPage.Escape(string.Join(", ", caseIds)));
        page.Write(table);
    }

    private static string Cell(int count) => count == 0 ? "–" : count.ToString(CultureInfo.InvariantCulture);
}
