using CaseAudit.Model;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>Which visits count, and how often they are due.</summary>
public static class Visiting
{
    /// <summary>Whether the child was seen face to face; a virtual visit does not count, whatever its purpose.</summary>
    [InWords("the child was seen in person", "the child was not seen in person", nameof(Visit.Outcome), nameof(Visit.Mode))]
    public static bool IsSuccessful(Visit visit) => visit.Outcome == VisitOutcome.Seen && visit.Mode != VisitMode.Virtual;

    /// <summary>Whether a visit was tried and failed: not seen, cancelled or refused.</summary>
    [InWords("the visit was tried and failed", "the visit did not fail", nameof(Visit.Outcome))]
    public static bool IsFailed(Visit visit) => visit.Outcome is VisitOutcome.NotSeen or VisitOutcome.Cancelled or VisitOutcome.Refused;

    /// <summary>Whether the record says of no visit at all what came of it: then it is silent on whether the child was seen.</summary>
    public static bool IsSilentOnOutcomes(IReadOnlyCollection<Recorded<Visit>> visits) =>
        visits.Count > 0 && visits.All(visit => visit.Item.Outcome is null);

    /// <summary>
    /// First day of the period in which visits are judged. A looked-after child's clocks cannot begin before the child was looked after,
    /// should the case have been opened earlier and no status history say so.
    /// </summary>
    public static DateOnly PeriodStart(CaseUnderReview @case) =>
        @case.LookedAfterSince is DateOnly since && since > @case.PeriodStart ? since : @case.PeriodStart;

    /// <summary>Whether a visit lies in the period in which visits are judged, both ends included.</summary>
    [InWords("the visit lies in the period that is judged", "the visit lies outside of the period that is judged", nameof(Visit.Date))]
    public static bool IsInPeriod(Visit visit, CaseUnderReview @case) => visit.Date >= PeriodStart(@case) && visit.Date <= @case.End;

    /// <summary>
    /// The visiting interval that runs from a day. Looked after: the ordinary interval, or the longer one from the first anniversary of a
    /// long-term placement; the first visit of a placement has a clock of its own and is not this interval's business.
    /// </summary>
    /// <returns>Null where no standard is in force on that day.</returns>
    public static Standard? Interval(CaseUnderReview @case, Standards standards, IEnumerable<Recorded<Placement>> placements, DateOnly day) => @case.Status switch
    {
        CaseStatus.Assessment => standards.At(StandardKeys.VisitsAssessment, day),
        CaseStatus.EarlyHelp or CaseStatus.ChildInNeed => standards.At(StandardKeys.VisitsChildInNeed, day),
        CaseStatus.ChildProtection => standards.At(StandardKeys.VisitsChildProtection, day),
        CaseStatus.CareLeaver => standards.At(StandardKeys.VisitsCareLeaver, day),
        _ => standards.At(IsSettled(placements, day) ? StandardKeys.VisitsLookedAfterLater : StandardKeys.VisitsLookedAfterFirstYear, day),
    };

    private static bool IsSettled(IEnumerable<Recorded<Placement>> placements, DateOnly day) =>
        placements.Any(placement => placement.Item.LongTerm == true
            && placement.Item.From.Year < day.Year
            && placement.Item.From.AddYears(1) <= day
            && (placement.Item.To is null || placement.Item.To > day));

    /// <summary>The visits between an assessment's start and its completion, both included, at which the child was seen; one in progress runs on.</summary>
    public static IEnumerable<Recorded<Visit>> During(Assessment assessment, IEnumerable<Recorded<Visit>> visits) => visits.Where(visit =>
        IsSuccessful(visit.Item)
        && visit.Item.Date >= assessment.Started
        && (assessment.Completed is null || visit.Item.Date <= assessment.Completed));
}
