namespace CaseAudit.Reporting;

/// <summary>What happened in a case over the period that was judged, lane by lane: the one source of the picture and of the table beside it.</summary>
/// <param name="From">The first day shown.</param>
/// <param name="To">The last day shown: the end of the case or the as-of date, or a day on which something is due after it.</param>
/// <param name="AsOf">The day up to which the record was read.</param>
/// <param name="Lanes">The lanes, from top to bottom.</param>
internal sealed record Timeline(DateOnly From, DateOnly To, DateOnly AsOf, IReadOnlyList<TimelineLane> Lanes);
