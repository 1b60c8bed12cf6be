namespace CaseAudit.Inference;

/// <summary>What a rule's <see cref="Rule.Define"/> stated, as written.</summary>
internal sealed class RuleStatement
{
    public RuleStatement()
    {
        LeftHandSide = new LeftHandSide(Elements);
        RightHandSide = new RightHandSide(Actions);
    }

    public string? Name { get; set; }

    public int? Priority { get; set; }

    public List<StatedElement> Elements { get; } = [];

    public List<StatedAction> Actions { get; } = [];

    public LeftHandSide LeftHandSide { get; }

    public RightHandSide RightHandSide { get; }
}
