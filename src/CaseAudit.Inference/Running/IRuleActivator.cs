namespace CaseAudit.Inference;

/// <summary>Makes the rules of a type. One type may stand for several rules that differ in what they were given.</summary>
public interface IRuleActivator
{
    /// <summary>The rules of the type, in the order in which they come.</summary>
    IEnumerable<Rule> Activate(Type type);
}
