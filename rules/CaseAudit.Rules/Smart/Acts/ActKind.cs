namespace CaseAudit.Rules.Smart;

/// <summary>What a verb of a recommendation amounts to.</summary>
internal enum ActKind
{
    /// <summary>An act that can be done and be over.</summary>
    Concrete,

    /// <summary>An act where what it makes can be seen: "develop a protocol", not "develop confidence".</summary>
    Making,

    /// <summary>A change that is wished for: "improve"; an act only where a document is changed.</summary>
    Changing,

    /// <summary>Words that leave open whether anything is done: "consider".</summary>
    Vague,

    /// <summary>Words that hand the act on: "ensure that".</summary>
    Ensure,

    /// <summary>A state: "feel".</summary>
    State,
}
