namespace CaseAudit.Cli;

/// <summary>What was read of an argument of <c>caseaudit smart</c>.</summary>
/// <param name="Recommendations">The recommendations, in their order.</param>
/// <param name="Refused">The rows that cannot be judged.</param>
internal sealed record GivenRecommendations(IReadOnlyList<GivenRecommendation> Recommendations, IReadOnlyList<RefusedRow> Refused)
{
    /// <summary>Reads a table where there is a heading <c>text</c>, else one recommendation a line.</summary>
    public static GivenRecommendations Of(string content) =>
        RecommendationTable.Separator(content) is char separator ? RecommendationTable.Read(content, separator) : Lines(content);

    private static GivenRecommendations Lines(string content)
    {
        var lines = content.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return new([.. lines.Select((line, index) => new GivenRecommendation(FormattableString.Invariant($"{index + 1}"), line, null, null))], []);
    }
}
