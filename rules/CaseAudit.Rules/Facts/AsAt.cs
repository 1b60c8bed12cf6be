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

    public Child Read(Child child, Place at) =>
        IsLater(child.DateOfBirth) || IsLater(child.LastVerified)
            ? child with { DateOfBirth = Date(child.DateOfBirth, at, "dateOfBirth"), LastVerified = Date(child.LastVerified, at, "lastVerified") }
            : child;

    public Person Read(Person person, Place at) =>
        IsLater(person.LastVerified) ? person with { LastVerified = Date(person.LastVerified, at, "lastVerified") } : person;

    public InvolvedAgency Read(InvolvedAgency agency, Place at) =>
        IsLater(agency.To) ? agency with { To = Date(agency.To, at, "to") } : agency;

    public StatusPeriod Read(StatusPeriod period, Place at) =>
        IsLater(period.To) ? period with { To = Date(period.To, at, "to") } : period;

    public LegalStatus Read(LegalStatus status, Place at) =>
        IsLater(status.To) ? status with { To = Date(status.To, at, "to") } : status;

    public Placement Read(Placement placement, Place at) =>
        IsLater(placement.To) ? placement with { To = Date(placement.To, at, "to") } : placement;

    public Allocation Read(Allocation allocation, Place at) =>
        IsLater(allocation.To) ? allocation with { To = Date(allocation.To, at, "to") } : allocation;

    public Referral Read(Referral referral, Place at) =>
        IsLater(referral.DecisionDate) || IsLater(referral.ReferrerInformedOn)
            ? referral with
            {
                DecisionDate = Date(referral.DecisionDate, at, "decisionDate"),
                ReferrerInformedOn = Date(referral.ReferrerInformedOn, at, "referrerInformedOn"),
            }
            : referral;

    public Assessment Read(Assessment assessment, Place at) =>
        IsLater(assessment.Completed) || IsLater(assessment.AuthorisedOn)
            ? assessment with
            {
                Completed = Date(assessment.Completed, at, "completed"),
                AuthorisedOn = Date(assessment.AuthorisedOn, at, "authorisedOn"),
            }
            : assessment;

    public Section47Enquiry Read(Section47Enquiry enquiry, Place at) =>
        IsLater(enquiry.Completed) ? enquiry with { Completed = Date(enquiry.Completed, at, "completed") } : enquiry;

    public Plan Read(Plan plan, Place at) =>
        IsLater(plan.Updated) || IsLater(plan.Ended)
            ? plan with { Updated = Date(plan.Updated, at, "updated"), Ended = Date(plan.Ended, at, "ended") }
            : plan;

    public Objective Read(Objective objective, Place at) =>
        IsLater(objective.AchievedOn) ? objective with { AchievedOn = Date(objective.AchievedOn, at, "achievedOn") } : objective;

    public PlanAction Read(PlanAction action, Place at) =>
        IsLater(action.CompletedOn) ? action with { CompletedOn = Date(action.CompletedOn, at, "completedOn") } : action;

    public AgreedAction Read(AgreedAction action, Place at) =>
        IsLater(action.CompletedOn) ? action with { CompletedOn = Date(action.CompletedOn, at, "completedOn") } : action;

    public Visit Read(Visit visit, Place at) =>
        IsLater(visit.RecordedOn) ? visit with { RecordedOn = Date(visit.RecordedOn, at, "recordedOn") } : visit;

    public Incident Read(Incident incident, Place at) =>
        IsLater(incident.RecordedOn) ? incident with { RecordedOn = Date(incident.RecordedOn, at, "recordedOn") } : incident;

    public Intervention Read(Intervention intervention, Place at) =>
        IsLater(intervention.Ended) ? intervention with { Ended = Date(intervention.Ended, at, "ended") } : intervention;

    public Chronology Read(Chronology chronology, Place at) =>
        IsLater(chronology.Updated) ? chronology with { Updated = Date(chronology.Updated, at, "updated") } : chronology;

    public CaseSummary Read(CaseSummary summary, Place at) =>
        IsLater(summary.Updated) ? summary with { Updated = Date(summary.Updated, at, "updated") } : summary;

    public Escalation Read(Escalation escalation, Place at) =>
        IsLater(escalation.Resolved) ? escalation with { Resolved = Date(escalation.Resolved, at, "resolved") } : escalation;

    public Transfer Read(Transfer transfer, Place at) =>
        IsLater(transfer.SummaryCompletedOn) ? transfer with { SummaryCompletedOn = Date(transfer.SummaryCompletedOn, at, "summaryCompletedOn") } : transfer;

    public Closure Read(Closure closure, Place at) =>
        IsLater(closure.ClosingSummaryOn) ? closure with { ClosingSummaryOn = Date(closure.ClosingSummaryOn, at, "closingSummaryOn") } : closure;

    public Audit Read(Audit audit, Place at) =>
        IsLater(audit.FeedbackToPractitionerOn) ? audit with { FeedbackToPractitionerOn = Date(audit.FeedbackToPractitionerOn, at, "feedbackToPractitionerOn") } : audit;

    public AuditReport Read(AuditReport report, Place at) =>
        IsLater(report.PeriodFrom) || IsLater(report.PeriodTo) || IsLater(report.CompletedOn) || IsLater(report.ReceivedByManagementOn)
            ? report with
            {
                PeriodFrom = Date(report.PeriodFrom, at, "periodFrom"),
                PeriodTo = Date(report.PeriodTo, at, "periodTo"),
                CompletedOn = Date(report.CompletedOn, at, "completedOn"),
                ReceivedByManagementOn = Date(report.ReceivedByManagementOn, at, "receivedByManagementOn"),
            }
            : report;

    // A recommendation that was completed later was not completed yet, whatever its status says today.
    public Recommendation Read(Recommendation recommendation, Place at) =>
        IsLater(recommendation.CompletedOn) || IsLater(recommendation.VerifiedOn)
            ? recommendation with
            {
                CompletedOn = Date(recommendation.CompletedOn, at, "completedOn"),
                VerifiedOn = Date(recommendation.VerifiedOn, at, "verifiedOn"),
                Status = IsLater(recommendation.CompletedOn) && recommendation.Status == RecommendationStatus.Completed ? null : recommendation.Status,
            }
            : recommendation;

    public DateOnly? Closed(DateOnly? closed) => Date(closed, Place.Root, "closed");
}
