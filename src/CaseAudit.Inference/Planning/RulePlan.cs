namespace CaseAudit.Inference;

/// <summary>A rule with its aliases resolved, ready to be ordered among the others and compiled.</summary>
/// <param name="Definition">The rule.</param>
/// <param name="Elements">Its conditions in the order written.</param>
/// <param name="Actions">Its actions in the order written.</param>
/// <param name="Patterns">Its patterns over facts, those of queries included, in the order written; a pattern's position is its index here.</param>
internal sealed record RulePlan(RuleDefinition Definition, IReadOnlyList<PlannedElement> Elements, IReadOnlyList<PlannedAction> Actions, IReadOnlyList<PlannedPattern> Patterns)
{
    /// <summary>Whether an expression uses a span, as <c>Contains</c> of an array does; those cannot be interpreted.</summary>
    public required bool UsesSpans { get; init; }
}
