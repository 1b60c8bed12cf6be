using CaseAudit.Model;

namespace CaseAudit.Rules.Facts;

/// <summary>
/// Reads items as they stood on the as-of date: a property dated later had not happened yet and reads as null.
/// Only what is meant to lie ahead (<c>due</c>, <c>targetDate</c>, <c>reviewDue</c>, <c>expectedDateOfBirth</c>, <c>reauditPlannedOn</c>) may be later.
/// </summary>
internal sealed class AsAt(DateOnly asOf)
{
    private readonly List<Place> _later = [];

    /// <summary>What was left aside because it is dated after the as-of date.</summary>
    public IReadOnlyList<Place> Later => _later;

    /// <summary>Whether an item dated so had happened; notes it when it had not.</summary>
    public bool Had(DateOnly date, Place at)
    {
        if (date <= asOf) return true;

        _later.Add(at);
        return false;
    }

    /// <summary>The date, or null and a note when it lies after the as-of date.</summary>
    private DateOnly? Date(DateOnly? date, Place at, string property)
    {
        if (date is null || date <= asOf) return date;

        _later.Add(at.Of(property));
        return null;
    }

    private bool IsLater(DateOnly? date) => date > asOf;

    public static Child Read(AsAt asAt, Child child, Place at) =>
        asAt.IsLater(child.DateOfBirth) || asAt.IsLater(child.LastVerified)
            ? child with { DateOfBirth = asAt.Date(child.DateOfBirth, at, "dateOfBirth"), LastVerified = asAt.Date(child.LastVerified, at, "lastVerified") }
            : child;

    public static Person Read(AsAt asAt, Person person, Place at) =>
        asAt.IsLater(person.LastVerified) ? person with { LastVerified = asAt.Date(person.LastVerified, at, "lastVerified") } : person;

    public static InvolvedAgency Read(AsAt asAt, InvolvedAgency agency, Place at) =>
        asAt.IsLater(agency.To) ? agency with { To = asAt.Date(agency.To, at, "to") } : agency;

    public static StatusPeriod Read(AsAt asAt, StatusPeriod period, Place at) =>
        asAt.IsLater(period.To) ? period with { To = asAt.Date(period.To, at, "to") } : period;

    public static LegalStatus Read(AsAt asAt, LegalStatus status, Place at) =>
        asAt.IsLater(status.To) ? status with { To = asAt.Date(status.To, at, "to") } : status;

    public static Placement Read(AsAt asAt, Placement placement, Place at) =>
        asAt.IsLater(placement.To) ? placement with { To = asAt.Date(placement.To, at, "to") } : placement;

    public static Allocation Read(AsAt asAt, Allocation allocation, Place at) =>
        asAt.IsLater(allocation.To) ? allocation with { To = asAt.Date(allocation.To, at, "to") } : allocation;

    public static Referral Read(AsAt asAt, Referral referral, Place at) =>
        asAt.IsLater(referral.DecisionDate) || asAt.IsLater(referral.ReferrerInformedOn)
            ? referral with
            {
                DecisionDate = asAt.Date(referral.DecisionDate, at, "decisionDate"),
                ReferrerInformedOn = asAt.Date(referral.ReferrerInformedOn, at, "referrerInformedOn"),
            }
            : referral;

    public static Assessment Read(AsAt asAt, Assessment assessment, Place at) =>
        asAt.IsLater(assessment.Completed) || asAt.IsLater(assessment.AuthorisedOn)
            ? assessment with
            {
                Completed = asAt.Date(assessment.Completed, at, "completed"),
                AuthorisedOn = asAt.Date(assessment.AuthorisedOn, at, "authorisedOn"),
            }
            : assessment;

    public static Section47Enquiry Read(AsAt asAt, Section47Enquiry enquiry, Place at) =>
        asAt.IsLater(enquiry.Completed) ? enquiry with { Completed = asAt.Date(enquiry.Completed, at, "completed") } : enquiry;

    public static Plan Read(AsAt asAt, Plan plan, Place at) =>
        asAt.IsLater(plan.Updated) || asAt.IsLater(plan.Ended)
            ? plan with { Updated = asAt.Date(plan.Updated, at, "updated"), Ended = asAt.Date(plan.Ended, at, "ended") }
            : plan;

    public static Objective Read(AsAt asAt, Objective objective, Place at) =>
        asAt.IsLater(objective.AchievedOn) ? objective with { AchievedOn = asAt.Date(objective.AchievedOn, at, "achievedOn") } : objective;

    public static PlanAction Read(AsAt asAt, PlanAction action, Place at) =>
        asAt.IsLater(action.CompletedOn) ? action with { CompletedOn = asAt.Date(action.CompletedOn, at, "completedOn") } : action;

    public static AgreedAction Read(AsAt asAt, AgreedAction action, Place at) =>
        asAt.IsLater(action.CompletedOn) ? action with { CompletedOn = asAt.Date(action.CompletedOn, at, "completedOn") } : action;

    public static Visit Read(AsAt asAt, Visit visit, Place at) =>
        asAt.IsLater(visit.RecordedOn) ? visit with { RecordedOn = asAt.Date(visit.RecordedOn, at, "recordedOn") } : visit;

    public static Incident Read(AsAt asAt, Incident incident, Place at) =>
        asAt.IsLater(incident.RecordedOn) ? incident with { RecordedOn = asAt.Date(incident.RecordedOn, at, "recordedOn") } : incident;

    public static Intervention Read(AsAt asAt, Intervention intervention, Place at) =>
        asAt.IsLater(intervention.Ended) ? intervention with { Ended = asAt.Date(intervention.Ended, at, "ended") } : intervention;

    public static Chronology Read(AsAt asAt, Chronology chronology, Place at) =>
        asAt.IsLater(chronology.Updated) ? chronology with { Updated = asAt.Date(chronology.Updated, at, "updated") } : chronology;

    public static CaseSummary Read(AsAt asAt, CaseSummary summary, Place at) =>
        asAt.IsLater(summary.Updated) ? summary with { Updated = asAt.Date(summary.Updated, at, "updated") } : summary;

    public static Escalation Read(AsAt asAt, Escalation escalation, Place at) =>
        asAt.IsLater(escalation.Resolved) ? escalation with { Resolved = asAt.Date(escalation.Resolved, at, "resolved") } : escalation;

    public static Transfer Read(AsAt asAt, Transfer transfer, Place at) =>
        asAt.IsLater(transfer.SummaryCompletedOn) ? transfer with { SummaryCompletedOn = asAt.Date(transfer.SummaryCompletedOn, at, "summaryCompletedOn") } : transfer;

    public static Closure Read(AsAt asAt, Closure closure, Place at) =>
        asAt.IsLater(closure.ClosingSummaryOn) ? closure with { ClosingSummaryOn = asAt.Date(closure.ClosingSummaryOn, at, "closingSummaryOn") } : closure;

    public static Audit Read(AsAt asAt, Audit audit, Place at) =>
        asAt.IsLater(audit.FeedbackToPractitionerOn) ? audit with { FeedbackToPractitionerOn = asAt.Date(audit.FeedbackToPractitionerOn, at, "feedbackToPractitionerOn") } : audit;

    public static AuditReport Read(AsAt asAt, AuditReport report, Place at) =>
        asAt.IsLater(report.PeriodFrom) || asAt.IsLater(report.PeriodTo) || asAt.IsLater(report.CompletedOn) || asAt.IsLater(report.ReceivedByManagementOn)
            ? report with
            {
                PeriodFrom = asAt.Date(report.PeriodFrom, at, "periodFrom"),
                PeriodTo = asAt.Date(report.PeriodTo, at, "periodTo"),
                CompletedOn = asAt.Date(report.CompletedOn, at, "completedOn"),
                ReceivedByManagementOn = asAt.Date(report.ReceivedByManagementOn, at, "receivedByManagementOn"),
            }
            : report;

    // A recommendation that was completed later was not completed yet, whatever its status says today.
    public static Recommendation Read(AsAt asAt, Recommendation recommendation, Place at) =>
        asAt.IsLater(recommendation.CompletedOn) || asAt.IsLater(recommendation.VerifiedOn)
            ? recommendation with
            {
                CompletedOn = asAt.Date(recommendation.CompletedOn, at, "completedOn"),
                VerifiedOn = asAt.Date(recommendation.VerifiedOn, at, "verifiedOn"),
                Status = asAt.IsLater(recommendation.CompletedOn) && recommendation.Status == RecommendationStatus.Completed ? null : recommendation.Status,
            }
            : recommendation;

    public DateOnly? Closed(DateOnly? closed) => Date(closed, Place.Root, "closed");
}
