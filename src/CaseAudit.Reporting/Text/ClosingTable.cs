using System.Globalization;
using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;
using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>The table across the cases, and what a peer would say about it.</summary>
internal sealed class ClosingTable(IAnsiConsole page)
{
    public void Write(ReviewSummary summary)
    {
        page.Write(new Rule($"[bold]Across {Say.Count(summary.Cases, "case")}[/]{AsAt.Of(summary.AsOf)}").LeftJustified());
        var table = new Table().Border(TableBorder.Simple).AddColumn("Question").AddColumn(new TableColumn("").NoWrap());
        foreach (var grade in Enum.GetValues<Grade>()) table.AddColumn(new TableColumn(GradeWords.Of(grade)).RightAligned());

        foreach (var question in summary.Questions)
        {
            var counts = summary.Of(question.Code);
            table.AddRow([question.Code, TextPage.Escape(question.Title), .. Enum.GetValues<Grade>().Select(grade => Cell(counts[grade]))]);
        }

        page.Write(table);
        var themes = TextPage.Columns(6, null);
        foreach (var theme in Themes.Of(summary)) themes.AddRow(theme.Question, TextPage.Escape(theme.Text));

        page.Write(themes);
    }

    private static string Cell(int count) => count == 0 ? "–" : count.ToString(CultureInfo.InvariantCulture);
}
