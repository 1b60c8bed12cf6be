using System.Xml.Linq;
using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>What there is to say across the cases: the counts, and the sentences of a peer.</summary>
internal static class AcrossCases
{
    /// <summary>The section; nothing across a single case, whose own section says it.</summary>
    public static XElement? Of(ReportedRun run) => run.Summary.Cases < 2 ? null : Tag.Section(Tag.Id("across"), Tag.LabelledBy("across-heading"),
        Tag.H2(Tag.Id("across-heading"), "Across the cases"),
        HeatMap.Counts(run.Summary),
        Tag.Dl(Tag.Class("themes"), run.Themes
            .GroupBy(theme => theme.Question, StringComparer.Ordinal)
            .Select(question => new object[] { Tag.Dt($"{question.Key} {Title(run.Summary, question.Key)}"), question.Select(theme => Tag.Dd(theme.Text)) })));

    private static string? Title(ReviewSummary summary, string code) => summary.Questions.FirstOrDefault(question => question.Code == code)?.Title;
}
