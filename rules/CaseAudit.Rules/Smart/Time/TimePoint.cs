namespace CaseAudit.Rules.Smart;

/// <summary>A day or a stretch of days that a text names: <c>3 April</c>, <c>Q2 2015/16</c>.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, inclusive.</param>
/// <param name="Next">The place behind its words.</param>
internal sealed record TimePoint(DateOnly First, DateOnly Last, int Next)
{
    /// <summary>Whether it says a day or month by name and not only a year, so that it can stand without a preposition.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>Whether it is itself the end of something, so that "before" it means by it.</summary>
    public bool IsEnd { get; init; }
}
