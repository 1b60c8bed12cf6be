namespace CaseAudit.Inference;

/// <summary>Conditions over what is bound.</summary>
internal sealed class PlannedHaving(IReadOnlyList<PlannedExpression> conditions) : PlannedElement
{
    public IReadOnlyList<PlannedExpression> Conditions => conditions;
}
