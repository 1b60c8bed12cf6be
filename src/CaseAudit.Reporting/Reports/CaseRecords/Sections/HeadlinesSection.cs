using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>The strengths and the areas for consideration, each in a sentence.</summary>
internal static class HeadlinesSection
{
    public static void Write(WordFlow text, Headlines headlines)
    {
        text.Section("Headlines");
        text.Part("Strengths");
        List(text, headlines.Strengths, "Worth sharing", "No criterion is met in most of the cases it applies to.");
        text.Part("Areas for consideration");
        List(text, headlines.Areas, "Worth looking at", "No criterion falls short in more than a few of the cases it applies to.");
    }

    private static void List(WordFlow text, IReadOnlyList<Headline> headlines, string examples, string none)
    {
        if (headlines.Count == 0) text.Text(none);
        text.List(headlines.Select(one => new WordParagraph(null, one.Text, Examples(one, examples))));
    }

    private static string Examples(Headline one, string words) => one.Examples.CaseIds.Count == 0 ? "" : $" {words}: {Say.List(one.Examples.CaseIds)}.";
}
