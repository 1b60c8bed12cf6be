namespace CaseAudit.Rules.Explaining;

/// <summary>Something that a pattern did not keep.</summary>
/// <param name="Item">What.</param>
/// <param name="Because">Why, in words, with what was read.</param>
/// <param name="Source">Source text of the first condition, in the order written, that was false.</param>
public sealed record RejectedItem(ItemInWords Item, string Because, string Source);
