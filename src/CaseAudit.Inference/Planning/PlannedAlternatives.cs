namespace CaseAudit.Inference;

/// <summary>Parts of which each that holds fires the rule.</summary>
internal sealed class PlannedAlternatives(IReadOnlyList<PlannedBranch> branches) : PlannedElement
{
    public IReadOnlyList<PlannedBranch> Branches => branches;
}
