using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR01_Plans;

/// <summary>Tells a desired outcome from an activity by its words; an indicator, since a machine cannot weigh the sense.</summary>
internal static class OutcomeWording
{
    // What someone is to do follows one of these: "mother to attend", "parents will engage".
    private static readonly HashSet<string> Leads = new(["to", "will", "should", "must", "shall"], StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The word of the list that makes the text an activity: it opens the text, or says what someone is to do. Null where there is none, and
    /// where the text names a change for the child beside it ("attend the clinic so that she is well").
    /// </summary>
    public static string? Activity(string text, Standards standards)
    {
        if (Phrases.Any(text, standards.Words(WordLists.OutcomeWords))) return null;

        var words = Split(text);
        foreach (var activity in standards.Words(WordLists.ActivityWords))
        {
            var phrase = Split(activity);
            for (var i = 0; i + phrase.Length <= words.Length; i++)
            {
                if ((i == 0 || Leads.Contains(words[i - 1])) && words.AsSpan(i, phrase.Length).SequenceEqual(phrase, StringComparer.OrdinalIgnoreCase)) return activity;
            }
        }

        return null;
    }

    private static string[] Split(string text) =>
        text.Split([' ', '\t', '\r', '\n', ',', '.', ';', ':', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries);
}
