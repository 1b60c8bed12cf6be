using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>A pattern over facts.</summary>
internal sealed class PlannedPattern(PatternKind kind, FactType factType, ParameterExpression variable, string? alias, int position, string text) : PlannedElement
{
    public PatternKind Kind => kind;

    public FactType FactType => factType;

    /// <summary>Holds the fact while the conditions, and what follows, are evaluated.</summary>
    public ParameterExpression Variable => variable;

    public string? Alias => alias;

    /// <summary>Place among the rule's patterns.</summary>
    public int Position => position;

    /// <summary>How a message calls it.</summary>
    public string Text => text;

    /// <summary>Its conditions, each "and" taken apart, in the order written.</summary>
    public required List<PlannedExpression> Conditions { get; init; }

    /// <summary>How many of the conditions choose the facts that <c>All</c> speaks of.</summary>
    public int BaseCount { get; init; }

    /// <summary>Whether it must see all facts of its type before it can hold.</summary>
    public bool NeedsAll { get; init; }

    /// <summary>Whether the rule cannot fire without a fact of the type.</summary>
    public bool Required { get; init; }

    /// <summary>Which store it reads.</summary>
    public int Store { get; set; }

    /// <summary>Whether there is one such fact at most.</summary>
    public bool Single { get; set; }

    /// <summary>Whether rules of the same stratum conclude facts that it may match.</summary>
    public bool Growing { get; set; }
}
