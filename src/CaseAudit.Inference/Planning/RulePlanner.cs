using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>Resolves the aliases of a rule in the order written.</summary>
internal sealed class RulePlanner
{
    private readonly Aliases _aliases;
    private readonly List<PlannedPattern> _patterns = [];

    // What is bound on every way here, and on some way.
    private HashSet<string> _bound = [];
    private HashSet<string> _boundSomewhere = [];
    private bool _optional;
    private readonly SpanFinder _spans = new();

    private RulePlanner(RuleStatement statement) => _aliases = new Aliases(statement.Elements);

    public static RulePlan Plan(RuleDefinition definition, RuleStatement statement)
    {
        var planner = new RulePlanner(statement);
        var elements = planner.Elements(statement.Elements);
        if (statement.Actions.Count == 0)
            throw new RuleStatementException("it has no action");
        var actions = statement.Actions.ConvertAll(planner.Action);
        definition.Describe(planner._patterns, actions);
        return new RulePlan(definition, elements, actions, planner._patterns) { UsesSpans = planner._spans.Found };
    }

    private List<PlannedElement> Elements(IEnumerable<StatedElement> elements) => elements.Select(Element).ToList();

    private PlannedElement Element(StatedElement element) => element switch
    {
        StatedPattern pattern => Pattern(pattern),
        StatedQuery query => Query(query),
        StatedLet let => Let(let),
        StatedHaving having => new PlannedHaving(Resolver.Conditions(having.Conditions, "Having", [])),
        StatedGroup { Alternatives: false } group => new PlannedAll(Elements(group.Parts)),
        StatedGroup group => Alternatives(group),
        _ => throw new InvalidOperationException($"No element {element}."),
    };

    private PlannedPattern Pattern(StatedPattern stated)
    {
        var text = $"{stated.Kind}<{TypeText.Of(stated.FactType.Type)}>";
        var variable = stated.Alias is null ? Candidate(stated.FactType, stated.Conditions) : Bind(stated.Alias);
        if (stated.Alias is not null)
            text += $"({variable.Name})";
        var chosen = Resolver.Conditions([.. stated.Conditions.Take(stated.BaseCount)], text, [variable]);
        var pattern = new PlannedPattern(stated.Kind, stated.FactType, variable, stated.Alias is null ? null : variable.Name, _patterns.Count, text)
        {
            Conditions = [.. chosen, .. Resolver.Conditions([.. stated.Conditions.Skip(stated.BaseCount)], text, [variable])],
            BaseCount = chosen.Count,
            NeedsAll = stated.Kind is PatternKind.Not or PatternKind.All,
            Required = !_optional && stated.Kind is PatternKind.Match or PatternKind.Exists,
        };
        _patterns.Add(pattern);
        return pattern;
    }

    private PlannedQuery Query(StatedQuery stated)
    {
        var alias = _aliases.Declared(stated.Alias);
        var query = new QueryPlanner(alias.Name!, stated.Operators, Resolver);
        var operators = query.Plan(_patterns);
        Bind(stated.Alias);
        return new PlannedQuery(alias, alias.Name!, operators);
    }

    private PlannedLet Let(StatedLet stated)
    {
        var alias = _aliases.Declared(stated.Alias);
        var value = Resolver.Expressions([stated.Expression], $"Let({alias.Name})", [])[0];
        Bind(stated.Alias);
        return new PlannedLet(alias, alias.Name!, value);
    }

    private PlannedAlternatives Alternatives(StatedGroup group)
    {
        var (before, somewhere, optional) = (_bound, _boundSomewhere, _optional);
        HashSet<string>? everywhere = null;
        var anywhere = new HashSet<string>(somewhere);
        var branches = new List<PlannedBranch>();
        foreach (var part in group.Parts)
        {
            (_bound, _boundSomewhere, _optional) = ([.. before], [.. somewhere], true);
            var first = _patterns.Count;
            branches.Add(new PlannedBranch(Element(part), first, _patterns.Count));
            if (everywhere is null)
                everywhere = _bound;
            else
                everywhere.IntersectWith(_bound);
            anywhere.UnionWith(_boundSomewhere);
        }

        (_bound, _boundSomewhere, _optional) = (everywhere!, anywhere, optional);
        return new PlannedAlternatives(branches);
    }

    private PlannedAction Action(StatedAction stated)
    {
        var text = stated.Yielded is null ? "Do" : $"Yield<{TypeText.Of(stated.Yielded.Type)}>";
        if (stated.Yielded is { Type.IsValueType: true })
            throw new RuleStatementException($"it yields the value type {TypeText.Of(stated.Yielded.Type)}; a fact must be an object");
        var context = Expression.Variable(typeof(IContext), "context");
        return new PlannedAction(Resolver.Expressions([stated.Expression], text, [context])[0], context, stated.Yielded);
    }

    private static ParameterExpression Candidate(FactType factType, IReadOnlyList<LambdaExpression> conditions) =>
        Expression.Variable(factType.Type, conditions.Count > 0 ? conditions[0].Parameters[0].Name : "fact");

    private ParameterExpression Bind(LambdaExpression alias)
    {
        var variable = _aliases.Declared(alias);
        if (!_boundSomewhere.Add(variable.Name!))
            throw new RuleStatementException($"the alias \"{variable.Name}\" is bound twice");
        _bound.Add(variable.Name!);
        return variable;
    }

    private ExpressionResolver Resolver => new(_aliases, _bound, _spans);
}
