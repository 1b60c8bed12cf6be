using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>What is bound on the way to a place in a rule.</summary>
internal sealed class Bindings
{
    public static readonly Bindings None = new(null, null, "", 0);

    private readonly Bindings? _before;
    private readonly ParameterExpression? _variable;

    private Bindings(Bindings? before, ParameterExpression? variable, string declaration, int depth)
    {
        _before = before;
        _variable = variable;
        Declaration = declaration;
        Depth = depth;
    }

    /// <summary>The alias bound last; empty where a pattern has none.</summary>
    public string Declaration { get; }

    /// <summary>How many are bound.</summary>
    public int Depth { get; }

    public Bindings With(ParameterExpression variable, string declaration) => new(this, variable, declaration, Depth + 1);

    /// <summary>What is bound, in the order of the rule.</summary>
    public IReadOnlyList<(ParameterExpression Variable, string Declaration)> InOrder()
    {
        var slots = new (ParameterExpression, string)[Depth];
        for (var at = this; at._before is not null; at = at._before)
            slots[at.Depth - 1] = (at._variable!, at.Declaration);
        return slots;
    }
}
