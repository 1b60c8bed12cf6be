using System.Globalization;
using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>The findings by question: the counts in a table, then what stands behind them, with cases to look at.</summary>
internal sealed class FindingsSection(WordFlow text, ReportedRun run)
{
    // Beyond what the sentences across the cases tell, a question names its most frequent shortfalls only; the outcome reports hold all.
    private const int MostFurther = 2;

    private ReviewSummary Summary => run.Summary;

    public void Write(IReadOnlyList<Question> questions)
    {
        text.Section("Findings by question");
        var asked = questions.Where(question => Summary.Of(question.Code).Total > 0).ToList();
        Counts(asked);
        foreach (var question in asked) Question(question);
    }

    private void Counts(List<Question> questions)
    {
        var table = new WordTable("How many cases earned each grade, by question",
            [new("Question", 34), .. Enum.GetValues<Grade>().Select(grade => new WordColumn(GradeWords.Of(grade), 11, IsNumber: true))]);
        foreach (var question in questions)
        {
            var counts = Summary.Of(question.Code);
            table.Row([$"{question.Code} {question.Title}", .. Enum.GetValues<Grade>().Select(grade => (WordParagraph)Cell(counts[grade]))]);
        }

        text.Table(table);
    }

    private void Question(Question question)
    {
        text.SmallPart($"{question.Code} {question.Title}");
        var sentences = run.Themes.Concat(SpanThemes.Of(Summary)).Where(theme => theme.Question == question.Code).ToList();
        var told = sentences.Select(theme => theme.Criterion).ToHashSet(StringComparer.Ordinal);
        var further = question.Criteria
            .Where(criterion => !told.Contains(criterion.Code) && Below(criterion.Code) > 0)
            .OrderByDescending(criterion => Below(criterion.Code)).ThenBy(criterion => criterion.Significance)
            .Take(MostFurther)
            .Select(criterion => CriterionTheme.Of(Summary, criterion)!);
        text.Text(string.Join(' ', sentences.Select(theme => theme.Text).Concat(further).Concat(Examples(question.Code)).DefaultIfEmpty("Nothing stands out across the cases.")));
    }

    private int Below(string code) => Summary.Of(code)[Grade.PartlyMet] + Summary.Of(code)[Grade.NotMet];

    private IEnumerable<string> Examples(string question)
    {
        var examples = Summary.Examples.Of(question);
        if (examples.Strength.CaseIds.Count > 0) yield return $"Worth sharing: {Say.List(examples.Strength.CaseIds)}.";
        if (examples.NotMet.CaseIds.Count > 0) yield return $"Worth looking at: {Say.List(examples.NotMet.CaseIds)}.";
        else if (examples.PartlyMet.CaseIds.Count > 0) yield return $"Worth looking at: {Say.List(examples.PartlyMet.CaseIds)}.";
    }

    private static string Cell(int count) => count == 0 ? "–" : count.ToString(CultureInfo.InvariantCulture);
}
