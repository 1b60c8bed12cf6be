namespace CaseAudit.Rules.Explaining;

/// <summary>An item of the record, or what a rule concluded from such.</summary>
/// <param name="At">JSON Pointer of the item; null for a conclusion.</param>
/// <param name="Date">Its day, where it has one.</param>
/// <param name="Text">What it is, without free text of the record.</param>
/// <param name="StandsOn">JSON Pointers of the items that a conclusion stands on.</param>
/// <param name="By">Name of the rule that concluded it; null for an item of the record.</param>
public sealed record ItemInWords(string? At, DateOnly? Date, string Text, IReadOnlyList<string> StandsOn, string? By);
