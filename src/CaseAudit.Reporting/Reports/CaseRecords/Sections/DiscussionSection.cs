using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>What to take into the discussions with practitioners and managers.</summary>
internal static class DiscussionSection
{
    public static void Write(WordFlow text, Headlines headlines)
    {
        text.Section("Questions to take into the discussions");
        text.Text("In every discussion it is worth hearing whether the worker and the manager know what matters most for this child and are dealing with it, can say what is going on in the case at present, work towards a change for the child rather than through a list of tasks, know how far it has come, and see what recording is for. The record raises these besides:");
        text.List(headlines.Areas.Select(one => new WordParagraph(null, one.Criterion.Prompt, Cases(one))));
    }

    private static string Cases(Headline one) => one.Examples.CaseIds.Count == 0 ? "" : $" ({Say.List(one.Examples.CaseIds)})";
}
