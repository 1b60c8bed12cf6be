namespace CaseAudit.Inference;

/// <summary>What a step of a rule does.</summary>
public enum StepKind
{
    /// <summary>Goes on once for each fact that meets the conditions.</summary>
    Match,

    /// <summary>Holds when a fact meets the conditions.</summary>
    Exists,

    /// <summary>Holds when no fact meets the conditions.</summary>
    Not,

    /// <summary>Holds when no fact that it speaks of fails.</summary>
    All,

    /// <summary>Goes on once for each result of its operators, which are its steps.</summary>
    Query,

    /// <summary>Computes a value.</summary>
    Let,

    /// <summary>Holds when its conditions over what is bound do.</summary>
    Having,

    /// <summary>Goes on when all of its steps hold.</summary>
    And,

    /// <summary>Goes on once for each of its steps that holds.</summary>
    Or,

    /// <summary>An operator of a query: lets through what meets its conditions.</summary>
    Where,

    /// <summary>An operator of a query: makes other results of those that it takes.</summary>
    Transform,
}
