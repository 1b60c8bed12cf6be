using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.CR03_ChildSeenAlone;

/// <summary>Failed, cancelled or refused visits in a row, as many as make a pattern or more.</summary>
/// <param name="Visits">The visits, in order of date.</param>
/// <param name="Pattern">The day on which they became a pattern.</param>
/// <param name="NextSeen">The next day on which the child was seen; null when not since.</param>
/// <param name="Response">The last day on which a manager's response is in time; later ones count while the child has not been seen.</param>
/// <param name="Standards">The standards applied.</param>
public sealed record FailedVisitRun(
    IReadOnlyList<Recorded<Visit>> Visits, DateOnly Pattern, DateOnly? NextSeen, DateOnly Response, IReadOnlyList<Standard> Standards)
{
    /// <summary>Day of the last failed visit of the run.</summary>
    public DateOnly Last => Visits[^1].Item.Date;

    /// <summary>
    /// Whether a decision or supervision on that day answers the run: from the day it became a pattern to the next time the child was seen, or
    /// within the time for a response after that day.
    /// </summary>
    public bool IsAnsweredOn(DateOnly day) => day >= Pattern && (day <= Response || NextSeen is null || day <= NextSeen);
}
