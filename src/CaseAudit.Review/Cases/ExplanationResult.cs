using CaseAudit.Rules.Explaining;

namespace CaseAudit.Review;

/// <summary>The cases that were explained, and what there is to say besides.</summary>
/// <param name="Cases">The explanations, in input order.</param>
/// <param name="Review">What there is to say of the cases read.</param>
/// <param name="Known">The references of the cases that were read, in input order.</param>
public sealed record ExplanationResult(IReadOnlyList<CaseExplanation> Cases, ReviewResult Review, IReadOnlyList<string> Known);
