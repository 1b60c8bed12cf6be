using System.Runtime.CompilerServices;
using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR01_Plans;

/// <summary>Tells a desired outcome from an activity by its words; an indicator, since a machine cannot weigh the sense.</summary>
internal static class OutcomeWording
{
    private static readonly char[] Separators = [' ', '\t', '\r', '\n', ',', '.', ';', ':', '(', ')', '/'];

    // What someone is to do follows one of these: "mother to attend", "parents will engage".
    private static readonly string[] Leads = ["to", "will", "should", "must", "shall"];

    // The words of each activity, made ready once for each list.
    private static readonly ConditionalWeakTable<IReadOnlySet<string>, (string Activity, string[] Words)[]> Known = [];

    /// <summary>
    /// The word of the list that makes the text an activity: it opens the text, or says what someone is to do. Null where there is none, and
    /// where the text names a change for the child beside it ("attend the clinic so that she is well").
    /// </summary>
    public static string? Activity(string text, Standards standards)
    {
        if (Phrases.Any(text, standards.Words(WordLists.OutcomeWords))) return null;

        var words = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        foreach (var (activity, phrase) in Known.GetValue(standards.Words(WordLists.ActivityWords), Split))
        {
            for (var i = 0; i + phrase.Length <= words.Length; i++)
            {
                if (StartsWith(words.AsSpan(i), phrase) && (i == 0 || Leads.Contains(words[i - 1], StringComparer.OrdinalIgnoreCase))) return activity;
            }
        }

        return null;
    }

    private static bool StartsWith(ReadOnlySpan<string> words, string[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!string.Equals(words[i], phrase[i], StringComparison.OrdinalIgnoreCase)) return false;
        }

        return true;
    }

    private static (string Activity, string[] Words)[] Split(IReadOnlySet<string> activities) =>
        [.. activities.Select(activity => (activity, activity.Split(Separators, StringSplitOptions.RemoveEmptyEntries)))];
}
