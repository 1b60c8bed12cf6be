using CaseAudit.Model;

namespace CaseAudit.Rules.Smart;

/// <summary>A recommendation as read once, for all of its legs; what no leg asks for is not read.</summary>
internal sealed class Reading(SmartRecommendation recommendation, SmartWords words)
{
    public SmartRecommendation Given { get; } = recommendation;

    public SmartWords Words { get; } = words;

    public ReadText Text => field ??= new(Given.Text, Given.From, Words);

    public IReadOnlyList<TimeExpression> Times => Text.Times;

    public IReadOnlyList<Act> Acts => field ??= ActReader.Read(Text);

    public Owner OwnerInField => field ??= OwnerReader.OfField(Given.Owner, Words);

    public Owner OwnerInText => field ??= Acts.Count == 0 ? Owner.None : FromText(Acts[0]);

    /// <summary>Who answers for it: the field where it names somebody, otherwise the text.</summary>
    public Owner Owner => OwnerInField.Kind is OwnerKind.None ? OwnerInText : OwnerInField;

    /// <summary>Actions of their own: joined steps with the same thing and checks belong to the act before them.</summary>
    public IReadOnlyList<Act> Actions => field ??= Acts.Count < 2 ? Acts : [.. Acts.Where((act, index) => index == 0 || !act.BelongsToFirst)];

    /// <summary>The expression that the text is held to: a deadline before a start before a recurrence.</summary>
    public TimeExpression? Time => Times.MinBy(time => time.Kind);

    public string Quote(Span span) => Text.Quote(span);

    public string Quote(Act act) => Text.Quote(act.Verb);

    private Owner FromText(Act act) => OwnerReader.OfWords(Text, act.IsPassive ? Passives.Agent(Text, act) : act.Subject);
}
