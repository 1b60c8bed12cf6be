namespace CaseAudit.Review;

/// <summary>How many of the listed cases are of a kind, and how many of them were chosen.</summary>
/// <param name="Kind">The kind: a reason’s code, or a value such as a team.</param>
/// <param name="Listed">Listed cases of the kind; null where there are some and their number is not told, lest it point to a child.</param>
/// <param name="Chosen">Chosen cases of the kind; null likewise.</param>
public sealed record Covered(string Kind, int? Listed, int? Chosen)
{
    /// <summary>A kind of which only none or some is told.</summary>
    internal static Covered Uncounted(string kind, int listed, int chosen) => new(kind, listed == 0 ? 0 : null, chosen == 0 ? 0 : null);
}
