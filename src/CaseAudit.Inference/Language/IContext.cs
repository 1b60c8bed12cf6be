namespace CaseAudit.Inference;

/// <summary>What an action knows of the firing it belongs to.</summary>
public interface IContext
{
    /// <summary>The rule that fires.</summary>
    IRuleDefinition Rule { get; }

    /// <summary>What it fires on.</summary>
    IMatch Match { get; }

    /// <summary>Ends the run after this action; what has been concluded stays.</summary>
    void Halt();
}
