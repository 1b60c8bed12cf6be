using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>Which cases were read, and what is known of how they were chosen.</summary>
internal static class SampleSection
{
    public static void Write(WordFlow text, ReviewSummary summary)
    {
        text.Section("The sample and how it was chosen");
        text.Text($"{Say.Capital(Say.Count(summary.Cases, "case"))} {(summary.Cases == 1 ? "was" : "were")} read. How they were chosen was not given with them; who chose, from which list and for which reasons belongs beside this report. A sample of this size shows what to ask about, and nothing of how common it is.");
        var patterns = Pattern.Of(summary);
        if (patterns.Count == 0) return;

        var table = new WordTable("Who is in the sample", [new("By", 22), new("Cases", 78)]);
        foreach (var pattern in patterns)
            table.Row(PatternWords.Of(pattern.Trait), Say.List(pattern.Groups.Select(group => $"{group.Name} {Say.Number(group.Cases)}")) + ".");

        text.Table(table);
        if (patterns.Any(pattern => pattern.HidesSmall))
            text.Text(new WordParagraph(WordStyles.Small, $"Of ethnicity and disability, groups of fewer than {Say.Number(Pattern.Smallest)} cases stand together, so that none points to a child."));
    }
}
