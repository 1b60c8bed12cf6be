namespace CaseAudit.Inference;

/// <summary>Parts that must all hold.</summary>
internal sealed class PlannedAll(IReadOnlyList<PlannedElement> parts) : PlannedElement
{
    public IReadOnlyList<PlannedElement> Parts => parts;
}
