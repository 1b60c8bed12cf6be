namespace CaseAudit.Inference;

/// <summary>What one step of a rule saw, kept and rejected.</summary>
/// <remarks>
/// A step is asked once for each way through the steps before it. A fact that was kept on some way is kept; one that was kept on none is
/// rejected, with the condition that was false when it was asked first. How many pairs of a way and a fact there were is counted.
/// </remarks>
public sealed record ExplainedStep
{
    /// <summary>What it does.</summary>
    public required StepKind Kind { get; init; }

    /// <summary>About as the rule writes it: <c>Match&lt;Visit&gt;(visit)</c>, <c>Query(visits).Collect</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The alias that it binds; empty where it binds none.</summary>
    public string Alias { get; init; } = "";

    /// <summary>The type of the facts that it looks at; null where it looks at none.</summary>
    public Type? FactType { get; init; }

    /// <summary>Its conditions in the order written, each "and" taken apart.</summary>
    public IReadOnlyList<ExplainedCondition> Conditions { get; init; } = [];

    /// <summary>How often it was asked.</summary>
    public required int Asked { get; init; }

    /// <summary>How often of these the rule went on from it.</summary>
    public required int Held { get; init; }

    /// <summary>Pairs of a way and what it looked at.</summary>
    public required int Tried { get; init; }

    /// <summary>Pairs that met the conditions; of what makes other results, how many it gave.</summary>
    public required int Passed { get; init; }

    /// <summary>The facts, or the results of the operator before it, that it looked at.</summary>
    public IReadOnlyList<object?> Seen { get; init; } = [];

    /// <summary>Those that it kept; of what makes other results or values, these.</summary>
    public IReadOnlyList<object?> Kept { get; init; } = [];

    /// <summary>Those that it did not keep, with the reason.</summary>
    public IReadOnlyList<RejectedFact> Rejected { get; init; } = [];

    /// <summary>The operators of a query, the parts of <c>And</c> and <c>Or</c>.</summary>
    public IReadOnlyList<ExplainedStep> Steps { get; init; } = [];
}
