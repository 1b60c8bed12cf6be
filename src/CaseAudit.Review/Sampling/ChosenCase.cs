using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>A case of a sample.</summary>
/// <param name="Listed">The case, as listed.</param>
/// <param name="Reasons">Why it was chosen; at least one.</param>
public sealed record ChosenCase(ListedCase Listed, IReadOnlyList<ReasonToChoose> Reasons);
