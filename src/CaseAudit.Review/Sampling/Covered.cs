namespace CaseAudit.Review;

/// <summary>How many of the listed cases are of a kind, and how many of them were chosen.</summary>
/// <param name="Kind">The kind: a reason's code, or a value such as a team.</param>
/// <param name="Listed">Listed cases of the kind.</param>
/// <param name="Chosen">Chosen cases of the kind.</param>
public sealed record Covered(string Kind, int Listed, int Chosen);
