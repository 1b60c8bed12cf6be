using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>A sentence at the head of a report, with the cases by which it may be looked at.</summary>
/// <param name="Criterion">The criterion it tells of.</param>
/// <param name="Text">The sentence, with its counts.</param>
/// <param name="Examples">Up to three cases.</param>
public sealed record Headline(Criterion Criterion, string Text, ExampleCases Examples);
