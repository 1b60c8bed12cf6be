namespace CaseAudit.Review;

/// <summary>The days on which cases were judged.</summary>
/// <param name="First">The earliest.</param>
/// <param name="Last">The latest.</param>
public sealed record AsOfSpan(DateOnly First, DateOnly Last)
{
    /// <summary>The one day, when all cases agree; else null.</summary>
    public DateOnly? OneDay => First == Last ? First : null;

    internal static AsOfSpan Of(AsOfSpan? span, DateOnly day) =>
        span is null ? new AsOfSpan(day, day) : new AsOfSpan(day < span.First ? day : span.First, day > span.Last ? day : span.Last);
}
