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
        var read = new List<GivenRecommendation>();
        var refused = new List<RefusedRow>();
        var lines = content.Split('\n', StringSplitOptions.TrimEntries);
        for (var index = 0; index < lines.Length; index++)
        {
            if (RefusedRow.TooLong(index + 1, lines[index]) is { } tooLong) refused.Add(tooLong);
            else if (lines[index].Length > 0) read.Add(new GivenRecommendation(FormattableString.Invariant($"{read.Count + refused.Count + 1}"), lines[index], null, null));
        }

        return new(read, refused);
    }
}
