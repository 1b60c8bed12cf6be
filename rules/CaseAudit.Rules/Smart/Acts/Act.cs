namespace CaseAudit.Rules.Smart;

/// <summary>Something that a recommendation says is to be done.</summary>
/// <param name="Kind">What its verb amounts to.</param>
/// <param name="Verb">The verb.</param>
internal sealed record Act(ActKind Kind, Span Verb)
{
    /// <summary>The words before the verb: who acts, or for a passive what is acted on.</summary>
    public Span Subject { get; init; }

    /// <summary>The words after the verb, up to the next act.</summary>
    public Span Rest { get; init; }

    /// <summary>Whether it is in the passive: "minutes to be circulated".</summary>
    public bool IsPassive { get; init; }

    /// <summary>Whether it comes after another act that it belongs to: a check, a record, a further step with the same thing.</summary>
    public bool BelongsToFirst { get; init; }

    /// <summary>Whether it says how a vague or changing verb is to come about: "by completing a review".</summary>
    public bool IsMeans { get; init; }

    /// <summary>What is acted on.</summary>
    public Span Object => IsPassive ? Subject : Rest;
}
