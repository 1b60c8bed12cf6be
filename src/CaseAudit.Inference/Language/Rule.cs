namespace CaseAudit.Inference;

/// <summary>A rule: what must hold, and what follows. Derive from it, and state both in <see cref="Define"/>.</summary>
public abstract class Rule
{
    private RuleStatement? _statement;

    /// <summary>States the rule with <see cref="When"/> and <see cref="Then"/>.</summary>
    public abstract void Define();

    /// <summary>Begins, or goes on with, the conditions.</summary>
    protected ILeftHandSideExpression When() => Statement.LeftHandSide;

    /// <summary>Begins, or goes on with, the actions.</summary>
    protected IRightHandSideExpression Then() => Statement.RightHandSide;

    /// <summary>Sets the rule's name; wins over <see cref="NameAttribute"/>.</summary>
    protected void Name(string value) => Statement.Name = value;

    /// <summary>Sets the rule's priority among those of its stratum; wins over <see cref="PriorityAttribute"/>.</summary>
    protected void Priority(int value) => Statement.Priority = value;

    private RuleStatement Statement => _statement ?? throw new InvalidOperationException("A rule is stated in Define, which the repository calls when it compiles.");

    internal RuleStatement State()
    {
        // A fresh statement each time, so that one instance defined twice does not state everything twice.
        var statement = _statement = new RuleStatement();
        try
        {
            Define();
        }
        finally
        {
            _statement = null;
        }

        return statement;
    }
}
