namespace CaseAudit.Reporting;

/// <summary>What the configuration switches off, and what was accepted for a time: a reader must know what was not asked, and what is known already.</summary>
internal static class ConfigurationSection
{
    public static void Write(WordFlow text, IReadOnlyList<SwitchedOffEntry> switchedOff, IReadOnlyList<ExceptionEntry> exceptions)
    {
        if (switchedOff.Count > 0)
        {
            text.Section("What is not asked here");
            text.Text("The configuration switches these criteria off. They have no findings, and their questions are answered without them.");
            text.List(switchedOff.Select(one => new WordParagraph(null, WordText.Strong(one.Code), $": {one.Reason}")));
        }

        if (exceptions.Count > 0)
        {
            text.Section("What was accepted for a time");
            text.Text("Somebody answerable has accepted these. What is accepted keeps its grade, counts in every table above, and is marked in the outcome report of its case.");
            text.List(exceptions.Select(one => (WordParagraph)AcceptanceText.Of(one)));
        }
    }
}
