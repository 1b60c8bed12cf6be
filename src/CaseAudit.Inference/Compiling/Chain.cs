namespace CaseAudit.Inference;

/// <summary>What remains of a rule's conditions at a place in it.</summary>
internal sealed record Chain(PlannedElement Element, Chain? Next)
{
    public static Chain? Of(IReadOnlyList<PlannedElement> elements, Chain? next = null)
    {
        for (var i = elements.Count - 1; i >= 0; i--)
            next = new Chain(elements[i], next);
        return next;
    }
}
