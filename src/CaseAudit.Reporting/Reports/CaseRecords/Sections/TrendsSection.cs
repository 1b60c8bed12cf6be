using System.Globalization;
using CaseAudit.Model;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>How the answers differ between groups of cases.</summary>
internal static class TrendsSection
{
    // The general comments are context, and the page is narrow.
    private const string General = "CR00";

    private const string Few = "few";

    public static void Write(WordFlow text, ReviewSummary summary, IReadOnlyList<Question> questions)
    {
        var patterns = Pattern.Of(summary);
        if (patterns.Count == 0) return;

        var asked = questions.Where(question => question.Code != General && summary.Of(question.Code).Total > 0).ToList();
        text.Section("Trends");
        text.Text("In how many cases of each group a question is met, of those to which it applies. These are counts of few cases: they show where to ask, and prove no cause.");
        var table = new WordTable("Cases in which a question is met, by group", [new("Group", 23), .. asked.Select(question => new WordColumn(question.Code, 7, IsNumber: true))]);
        foreach (var pattern in patterns)
        {
            foreach (var group in pattern.Groups)
                table.Row([new WordParagraph(null, WordText.Strong(PatternWords.Of(pattern.Trait)), $": {group.Name} ({group.Cases.ToString(CultureInfo.InvariantCulture)})"), .. asked.Select(question => (WordParagraph)(pattern.Hides(question.Code) ? Few : Cell(group.Of(question.Code))))]);
        }

        text.Table(table);
        if (patterns.Any(pattern => asked.Exists(question => pattern.Hides(question.Code))))
            text.Text(new WordParagraph(WordStyles.Small, $"“{Few}”: of ethnicity and disability, where a question applies to fewer than {Say.Number(Pattern.Smallest)} cases of a group, no group is counted."));
    }

    private static string Cell(GradeCounts counts) => counts.Applicable == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{counts.MetOrBetter}/{counts.Applicable}");
}
