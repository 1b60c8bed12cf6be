using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>What could not be read or judged: nothing is lost without being said.</summary>
internal static class InputSection
{
    private const int Most = 20;

    public static void Write(WordFlow text, IReadOnlyList<RejectedEntry> rejected, IReadOnlyList<ErrorEntry> errors)
    {
        if (rejected.Count + errors.Count == 0) return;

        text.Section("What could not be read or judged");
        text.List(rejected.SelectMany(Lines).Concat(errors.Select(one => (WordParagraph)$"Case {one.CaseId}, {one.Code}: a fault of the program; it has no finding. {one.Message}")).Take(Most));
        var more = rejected.Sum(one => one.Errors.Count) + errors.Count - Most;
        if (more > 0) text.Text($"{Say.Capital(Say.Number(more))} more; the run that wrote this report lists them all.");
    }

    private static IEnumerable<WordParagraph> Lines(RejectedEntry one) => one.Errors.Select(error =>
        (WordParagraph)$"{(one.Judged ? "Left out of a case that was read" : "Not read")}: {(one.CaseId is null ? one.Source : $"case {one.CaseId}")}{(error.At.Length == 0 ? "" : $", {error.At}")}. {error.Message}");
}
