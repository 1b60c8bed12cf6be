namespace CaseAudit.Inference;

/// <summary>The context of a rule's actions.</summary>
internal sealed class FiringContext(Session session, RuleRun run) : IContext
{
    public IRuleDefinition Rule => run.Rule.Plan.Definition;

    public IMatch Match => run.CurrentMatch();

    public void Halt() => session.IsHalted = true;
}
