namespace CaseAudit.Review;

/// <summary>The day on which cases are judged: the one asked for, else the extract's own, else today.</summary>
/// <param name="Asked">The day the user asked for; null when none was.</param>
/// <param name="Today">Today, by the clock of the command line.</param>
public sealed record AsOfDate(DateOnly? Asked, DateOnly Today)
{
    /// <summary>The day for an extract, and whether it is only today for want of another.</summary>
    /// <param name="extractedOn">The day on which the extract was made, where it says so.</param>
    public (DateOnly Day, bool IsToday) For(DateOnly? extractedOn) => (Asked ?? extractedOn ?? Today, Asked is null && extractedOn is null);
}
