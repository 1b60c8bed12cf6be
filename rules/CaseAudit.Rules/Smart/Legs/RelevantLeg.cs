using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.Smart;

/// <summary>Relevant: tied to a finding, theme or practice area of its audit or report.</summary>
/// <remarks>
/// Without an audit or report there is nothing to be tied to; then a practice area or a safeguarding topic in the text is enough, and the reason
/// says that no more could be checked.
/// </remarks>
internal static class RelevantLeg
{
    public static SmartLegJudgement Judge(Reading reading)
    {
        if (Filed(reading) is { } filed) return filed;

        if (reading.Given.Context is not { } context || context is { Themes.Count: 0, Findings.Count: 0, Areas.Count: 0 })
            return Topic(reading);

        foreach (var theme in context.Themes)
        {
            if (Ties.Between(reading.Text, theme, isTheme: true) is { } tie) return Yes($"It answers the theme “{theme}”.", tie);
        }

        foreach (var finding in context.Findings)
        {
            if (Ties.Between(reading.Text, finding, isTheme: false) is { } tie) return Yes($"It answers the finding “{finding}”.", tie);
        }

        foreach (var area in context.Areas)
        {
            if (reading.Words.Areas.TryGetValue(AreaNames.Key(area), out var words) && words.FirstIn(reading.Text.Tokens, reading.Text.All) is { IsEmpty: false } named)
                return Yes($"It is about {Say.Words(area)}, which was judged.", [reading.Quote(named)]);
        }

        return new(SmartLeg.Relevant, Met: false, "It is not tied to a theme, finding or practice area of its audit or report.", []);
    }

    // Filed under an area that the audit judged, or under any practice area where it is not said which were.
    private static SmartLegJudgement? Filed(Reading reading)
    {
        if (reading.Given.Area is not { } area || !reading.Words.Areas.TryGetValue(AreaNames.Key(area), out _)) return null;

        var judged = reading.Given.Context?.Areas ?? [];
        return judged.Count == 0 || judged.Any(other => string.Equals(AreaNames.Key(other), AreaNames.Key(area), StringComparison.OrdinalIgnoreCase))
            ? Yes($"It is filed under {Say.Words(area)}.", [area])
            : null;
    }

    private static SmartLegJudgement Topic(Reading reading)
    {
        const string unchecked_ = "there was no audit or report to check it against";
        var (tokens, all) = (reading.Text.Tokens, reading.Text.All);
        var topic = reading.Words.SafeguardingTopics.FirstIn(tokens, all);
        if (topic.IsEmpty) topic = reading.Words.Areas.Values.Select(words => words.FirstIn(tokens, all)).FirstOrDefault(found => !found.IsEmpty);
        return topic.IsEmpty
            ? new(SmartLeg.Relevant, Met: false, $"It names no practice area and no safeguarding topic; {unchecked_}.", [])
            : Yes($"It is about “{reading.Quote(topic)}”; {unchecked_}.", [reading.Quote(topic)]);
    }

    private static SmartLegJudgement Yes(string reason, IReadOnlyList<string> read) => new(SmartLeg.Relevant, Met: true, reason, read);
}
