namespace CaseAudit.Model;

/// <summary>The words that each switch can take.</summary>
public static class SwitchChoices
{
    /// <summary><c>count.from</c>: the day of the event is day 0, so the day after it is day 1.</summary>
    public const string DayAfter = "dayAfter";

    /// <summary><c>count.from</c>: the day of the event is day 1.</summary>
    public const string EventDay = "eventDay";

    /// <summary><c>assessment.clock</c>: a single assessment's time runs from the referral.</summary>
    public const string Referral = "referral";

    /// <summary><c>assessment.clock</c>: a single assessment's time runs from its own start.</summary>
    public const string Start = "start";

    /// <summary><c>conference.anchor</c>: the last strategy discussion before the conference.</summary>
    public const string LastStrategyDiscussion = "lastStrategyDiscussion";

    /// <summary><c>conference.anchor</c>: the strategy discussion that began the section 47 enquiry.</summary>
    public const string InitiatingStrategyDiscussion = "initiatingStrategyDiscussion";

    /// <summary><c>judgement.…</c>: no judgement; the grade is left out.</summary>
    public const string NoJudgement = "none";

    private static readonly string[] _judgements = ["outstanding", "good", "requiresImprovement", "inadequate", NoJudgement];

    private static readonly Dictionary<string, IReadOnlyList<string>> _choices = new(StringComparer.Ordinal)
    {
        [StandardKeys.CountFrom] = [DayAfter, EventDay],
        [StandardKeys.AssessmentClock] = [Referral, Start],
        [StandardKeys.ConferenceAnchor] = [LastStrategyDiscussion, InitiatingStrategyDiscussion],
        [StandardKeys.JudgementStrength] = _judgements,
        [StandardKeys.JudgementMet] = _judgements,
        [StandardKeys.JudgementPartlyMet] = _judgements,
        [StandardKeys.JudgementNotMet] = _judgements,
        [StandardKeys.JudgementNotEvidenced] = _judgements,
    };

    /// <summary>The switches there are, by key.</summary>
    public static IReadOnlyCollection<string> Keys => _choices.Keys;

    /// <summary>The words the switch can take; empty where the key is not a switch.</summary>
    public static IReadOnlyList<string> For(string key) => _choices.TryGetValue(key, out var choices) ? choices : [];
}
