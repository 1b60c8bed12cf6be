using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>Which cases were read, and what is known of how they were chosen.</summary>
internal static class SampleSection
{
    private const string Limit = "A sample of this size shows what to ask about, and nothing of how common it is.";

    public static void Write(WordFlow text, ReportedRun run)
    {
        var summary = run.Summary;
        text.Section("The sample and how it was chosen");
        var read = $"{Say.Capital(Say.Count(summary.Cases, "case"))} {(summary.Cases == 1 ? "was" : "were")} read.";
        if (run.Sample is ReportedSample sample) Chosen(text, read, sample);
        else text.Text($"{read} How they were chosen was not given with them; who chose, from which list and for which reasons belongs beside this report. {Limit}");

        var patterns = Pattern.Of(summary);
        if (patterns.Count == 0) return;

        if (run.Sample is not null) text.Text("The cases that were read:");
        var table = new WordTable("Who is in the sample", [new("By", 22), new("Cases", 78)]);
        foreach (var pattern in patterns)
            table.Row(PatternWords.Of(pattern.Trait), Say.List(pattern.Groups.Select(group => $"{group.Name} ({Say.Number(group.Cases)})")) + ".");

        text.Table(table);
        if (patterns.Any(pattern => pattern.HidesSmall))
            text.Text(new WordParagraph(WordStyles.Small, $"Of ethnicity and disability, groups of fewer than {Say.Number(Pattern.Smallest)} cases stand together, so that none points to a child."));
    }

    private static void Chosen(WordFlow text, string read, ReportedSample sample)
    {
        text.Text(string.Join(" ", SampleWords.Sentences(sample).Prepend(read).Append(Limit)));
        var chosen = new WordTable("Why each case was chosen", [new("Case", 16), new("Why it was chosen", 84)]);
        foreach (var (caseId, reasons) in SampleWords.Chosen(sample.Document)) chosen.Row(caseId, reasons);
        text.Table(chosen);
        var covered = new WordTable("What the sample covers of the list", [new("On the list", 34), new("Chosen of those listed", 66)]);
        foreach (var (of, count) in SampleWords.Covered(sample.Document)) covered.Row(of, count);
        text.Table(covered);
        Lines("What the sample leaves out:", sample.Document.LeftOut);
        Lines("What the list could not show:", sample.Document.Missing);

        void Lines(string heading, IReadOnlyList<string> lines)
        {
            if (lines.Count == 0) return;

            text.Text(heading);
            text.List(lines.Select(line => (WordParagraph)line));
        }
    }
}
