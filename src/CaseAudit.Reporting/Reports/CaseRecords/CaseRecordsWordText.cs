using System.Globalization;
using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>The report across the cases.</summary>
internal sealed class CaseRecordsWordText(WordFlow text)
{
    public void Write(ReportedRun run)
    {
        text.Section("Purpose and method");
        text.Text("Each case was read against the eleven outcome questions of a case records review. This is the view of a critical friend, not an inspection: there is no overall grade. Where the record is silent the report says “no evidence”, which does not mean that the thing was not done.");
        Findings(run);
    }

    private void Findings(ReportedRun run)
    {
        text.Section("Findings by question");
        var table = new WordTable("How many cases earned each grade, by question",
            [new("Question", 30), .. Enum.GetValues<Grade>().Select(grade => new WordColumn(GradeWords.Of(grade), 11, IsNumber: true))]);
        foreach (var question in run.Summary.Questions)
        {
            var counts = run.Summary.Of(question.Code);
            table.Row([$"{question.Code} {question.Title}", .. Enum.GetValues<Grade>().Select(grade => (WordParagraph)Cell(counts[grade]))]);
        }

        text.Table(table);
        text.List(run.Themes.Select(theme => (WordParagraph)theme.Text));
    }

    private static string Cell(int count) => count == 0 ? "–" : count.ToString(CultureInfo.InvariantCulture);
}
