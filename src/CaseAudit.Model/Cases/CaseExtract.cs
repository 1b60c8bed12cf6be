namespace CaseAudit.Model;

/// <summary>One child’s case record, as extracted: the input of a case records review.</summary>
/// <remarks>A collection that is null is absent from the extract (not evidenced); an empty one is recorded as none. Dates are days.</remarks>
public sealed record CaseExtract
{
    /// <summary>The case’s reference, unique in a run; 1 to 64 characters, never a name.</summary>
    public required string CaseId { get; init; }

    /// <summary>The status that governs how the case is judged.</summary>
    public required CaseStatus Status { get; init; }

    /// <summary>First day of the current episode.</summary>
    public required DateOnly Opened { get; init; }

    /// <summary>Last day of the episode; null while open.</summary>
    public DateOnly? Closed { get; init; }

    /// <summary>Off site (default) or on site.</summary>
    public ReviewStage? ReviewStage { get; init; }

    /// <summary>The child.</summary>
    public Child? Child { get; init; }

    /// <summary>Parents, carers and others close to the child.</summary>
    public IReadOnlyList<Person>? People { get; init; }

    /// <summary>Agencies involved with the child.</summary>
    public IReadOnlyList<InvolvedAgency>? Agencies { get; init; }

    /// <summary>Who leads the work with the family.</summary>
    public LeadProfessional? LeadProfessional { get; init; }

    /// <summary>The statuses the case has had.</summary>
    public IReadOnlyList<StatusPeriod>? StatusHistory { get; init; }

    /// <summary>The child’s legal statuses.</summary>
    public IReadOnlyList<LegalStatus>? LegalStatuses { get; init; }

    /// <summary>Where a looked-after child has lived.</summary>
    public IReadOnlyList<Placement>? Placements { get; init; }

    /// <summary>To which workers the case was allocated.</summary>
    public IReadOnlyList<Allocation>? Allocations { get; init; }

    /// <summary>Referrals received.</summary>
    public IReadOnlyList<Referral>? Referrals { get; init; }

    /// <summary>Assessments of the child’s needs.</summary>
    public IReadOnlyList<Assessment>? Assessments { get; init; }

    /// <summary>Strategy discussions.</summary>
    public IReadOnlyList<StrategyDiscussion>? StrategyDiscussions { get; init; }

    /// <summary>Enquiries under section 47 of the Children Act 1989.</summary>
    public IReadOnlyList<Section47Enquiry>? Section47Enquiries { get; init; }

    /// <summary>Multi-agency risk assessments.</summary>
    public IReadOnlyList<RiskAssessment>? RiskAssessments { get; init; }

    /// <summary>Conferences, reviews, core groups and other meetings.</summary>
    public IReadOnlyList<Meeting>? Meetings { get; init; }

    /// <summary>Plans for the child.</summary>
    public IReadOnlyList<Plan>? Plans { get; init; }

    /// <summary>Visits to the child.</summary>
    public IReadOnlyList<Visit>? Visits { get; init; }

    /// <summary>Direct work with the child.</summary>
    public IReadOnlyList<DirectWork>? DirectWork { get; init; }

    /// <summary>Supervision sessions about this case.</summary>
    public IReadOnlyList<SupervisionSession>? Supervision { get; init; }

    /// <summary>Managers’ decisions and oversight.</summary>
    public IReadOnlyList<ManagementDecision>? ManagementDecisions { get; init; }

    /// <summary>Incidents in the child’s life.</summary>
    public IReadOnlyList<Incident>? Incidents { get; init; }

    /// <summary>Help given to the child and family.</summary>
    public IReadOnlyList<Intervention>? Interventions { get; init; }

    /// <summary>The chronology.</summary>
    public Chronology? Chronology { get; init; }

    /// <summary>The case summary.</summary>
    public CaseSummary? CaseSummary { get; init; }

    /// <summary>Messages to and from other agencies.</summary>
    public IReadOnlyList<Communication>? Communications { get; init; }

    /// <summary>Professional disagreements that were escalated.</summary>
    public IReadOnlyList<Escalation>? Escalations { get; init; }

    /// <summary>Transfers between teams.</summary>
    public IReadOnlyList<Transfer>? Transfers { get; init; }

    /// <summary>How the case was closed; null while open.</summary>
    public Closure? Closure { get; init; }
}
