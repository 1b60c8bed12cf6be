using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR05_ReflectivePractice;

/// <summary>What can be counted in an analysis: its words, its reasoning phrases, and whether it is more than the conclusion over again.</summary>
/// <param name="Text">The analysis.</param>
/// <param name="Words">Words, split at white space.</param>
/// <param name="ReasoningPhrases">The list of reasoning phrases.</param>
/// <param name="RepeatsConclusion">Whether it is the conclusion word for word.</param>
/// <param name="MinimumWords">The words that hold an argument.</param>
/// <param name="MinimumMarkers">The reasoning phrases expected.</param>
internal sealed record AnalysisReading(
    string Text, int Words, IReadOnlySet<string> ReasoningPhrases, bool RepeatsConclusion, Standard MinimumWords, Standard MinimumMarkers)
{
    private bool LongEnough => Words >= MinimumWords.Value;

    private bool Reasoned => Phrases.AtLeast(Text, ReasoningPhrases, (int)MinimumMarkers.Value);

    /// <summary>The different reasoning phrases, in the order of the text.</summary>
    public IReadOnlyList<string> Markers => field ??= Phrases.Found(Text, ReasoningPhrases);

    /// <summary>Length and reasoning combine by G2. Standing apart from the conclusion is no merit of its own: failing it only takes from the rest.</summary>
    public Grade Grade => (LongEnough, Reasoned) switch
    {
        (true, true) => RepeatsConclusion ? Grade.PartlyMet : Grade.Met,
        (false, false) => Grade.NotMet,
        _ => Grade.PartlyMet,
    };

    /// <summary>The standards applied.</summary>
    public IReadOnlyList<Standard> Standards => [MinimumWords, MinimumMarkers];

    /// <summary>The counts, for the evidence.</summary>
    public string Summary => $"{Say.Count(Words, "word")}, {Say.Count(Markers.Count, "reasoning phrase")}{(RepeatsConclusion ? ", equal to the conclusion" : "")}";

    /// <summary>Reads the analysis of an assessment by the standards in force when it started.</summary>
    public static AnalysisReading Of(Assessment assessment, Standards standards)
    {
        var text = assessment.Analysis!.Trim();
        return new AnalysisReading(
            text,
            Phrases.Words(text),
            standards.Words(WordLists.ReasoningMarkers),
            string.Equals(text, assessment.Conclusion?.Trim(), StringComparison.OrdinalIgnoreCase),
            standards.Required(StandardKeys.AnalysisMinimumWords, assessment.Started),
            standards.Required(StandardKeys.AnalysisMinimumMarkers, assessment.Started));
    }

    /// <summary>What falls short, each as the end of a sentence that begins with the analysis.</summary>
    public IEnumerable<string> Shortfalls()
    {
        if (!LongEnough) yield return $"has {Say.Count(Words, "word")} where at least {Say.Standard(MinimumWords)} are expected";
        if (!Reasoned) yield return $"shows {Say.Count(Markers.Count, "reasoning phrase")} where at least {Say.Standard(MinimumMarkers)} are expected";
        if (RepeatsConclusion) yield return "is the conclusion word for word";
    }
}
