using System.Xml.Linq;
using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>The cases against the questions: in each cell the grade in words, and how many criteria are met of those that apply.</summary>
internal static class HeatMap
{
    /// <summary>The map of some cases.</summary>
    /// <param name="cases">The cases, in input order; at least one.</param>
    public static XElement Of(IReadOnlyList<ReportedCase> cases)
    {
        var questions = cases[0].Judged.Questions.Select(question => question.Question).ToList();
        var table = new HtmlTable(
            "heat-map-caption", "Grade of each question in each case; below it, how many criteria are met of those that apply",
            ["Case", .. questions.Select(Heading)]);
        foreach (var (reported, place) in cases.Select((reported, place) => (reported.Judged, place)))
            table.Row(new object[] { Tag.Link("#" + CaseAnchor.Of(place), reported.CaseId), Small(Say.Words(reported.Status)) }, reported.Questions.Select(Cell));

        if (cases.Count > 1)
        {
            table.Closing("Met or better", questions.Select((_, place) => (object)Small(MetOrBetter(cases.Select(one => one.Judged.Questions[place].Grade)))));
            table.Closing("No evidence", questions.Select((_, place) => (object)Small($"{cases.Count(one => one.Judged.Questions[place].Grade == Grade.NotEvidenced)}")));
        }

        return Tag.Section(Tag.Id("heat-map"), Tag.LabelledBy("heat-map-heading"),
            Tag.H2(Tag.Id("heat-map-heading"), "Cases and questions"),
            table.In("heat-map"));
    }

    /// <summary>How many cases earned each grade of each question.</summary>
    public static XElement? Counts(ReviewSummary summary)
    {
        if (summary.Cases < 2) return null;

        var grades = Enum.GetValues<Grade>();
        var table = new HtmlTable("counts-caption", $"In how many of {Say.Count(summary.Cases, "case")} each question earned each grade", ["Question", .. grades.Select(grade => Say.Capital(GradeWords.Of(grade)))]);
        foreach (var question in summary.Questions)
        {
            var counts = summary.Of(question.Code);
            table.Row($"{question.Code} {question.Title}", grades.Select(grade => (object)new XElement("td",
                Tag.Class(counts[grade] == 0 ? "number" : $"number {HtmlGrade.Look(grade)}"), counts[grade] == 0 ? "–" : counts[grade])));
        }

        return table.In("plain counts");
    }

    private static object Heading(Question question) => new object[] { question.Code, Small(question.Title) };

    private static object Cell(JudgedQuestion question)
    {
        var applying = question.Findings.Count(finding => finding.Grade != Grade.NotApplicable);
        return new XElement("td", Tag.Class(HtmlGrade.Look(question.Grade)),
            Say.Capital(GradeWords.Of(question.Grade)),
            applying == 0 ? null : Small($"{question.Findings.Count(finding => finding.Grade is Grade.Met or Grade.Strength)} of {applying}"));
    }

    private static string MetOrBetter(IEnumerable<Grade?> grades)
    {
        var applying = grades.Where(grade => grade is not (null or Grade.NotApplicable)).ToList();
        return $"{applying.Count(grade => grade is Grade.Met or Grade.Strength)} of {applying.Count}";
    }

    private static XElement Small(string text) => Tag.Span(Tag.Class("small"), text);
}
