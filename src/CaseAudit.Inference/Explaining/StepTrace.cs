namespace CaseAudit.Inference;

/// <summary>Walks one step of a rule and notes what it sees.</summary>
internal abstract class StepTrace
{
    /// <summary>The ways on from a way to the step.</summary>
    public abstract IEnumerable<Scope> Ways(Scope from);

    /// <summary>What was noted.</summary>
    public abstract ExplainedStep Result();

    /// <summary>The ways through steps, one after the other.</summary>
    public static IEnumerable<Scope> Through(IReadOnlyList<StepTrace> steps, Scope from, int first = 0) =>
        first == steps.Count ? [from] : steps[first].Ways(from).SelectMany(way => Through(steps, way, first + 1));

    public static StepTrace Of(PlannedElement element, Evaluator evaluator, FactStore[] stores) => element switch
    {
        PlannedPattern { Kind: PatternKind.Match } pattern => new MatchTrace(pattern, evaluator, stores[pattern.Store]),
        PlannedPattern pattern => new QuantifiedTrace(pattern, evaluator, stores[pattern.Store]),
        PlannedQuery query => new QueryTrace(query, evaluator, stores),
        PlannedLet let => new LetTrace(let, evaluator),
        PlannedHaving having => new HavingTrace(having, evaluator),
        PlannedAll all => new PartsTrace(StepKind.And, [.. all.Parts.Select(part => Of(part, evaluator, stores))]),
        PlannedAlternatives alternatives => new PartsTrace(StepKind.Or, [.. alternatives.Branches.Select(branch => Of(branch.Part, evaluator, stores))]),
        _ => throw new InvalidOperationException($"No element {element}."),
    };
}
