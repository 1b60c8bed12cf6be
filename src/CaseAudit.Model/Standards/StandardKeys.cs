namespace CaseAudit.Model;

/// <summary>The names of the standards; each is a key of the standards files, and each key has its name here.</summary>
public static class StandardKeys
{
    /// <summary>The pairs of judgements below which no coefficient is given.</summary>
    public const string AgreementMinimum = "agreement.minimum";

    /// <summary>Changes of worker in the lookback that are worth a remark.</summary>
    public const string AllocationChanges = "allocation.changes";

    /// <summary>Working days that a case may be without an allocated worker.</summary>
    public const string AllocationGap = "allocation.gap";

    /// <summary>The different reasoning words an analysis holds.</summary>
    public const string AnalysisMinimumMarkers = "analysis.minimumMarkers";

    /// <summary>The words an analysis needs to hold an argument.</summary>
    public const string AnalysisMinimumWords = "analysis.minimumWords";

    /// <summary>Switch: where a single assessment's time starts (<see cref="SwitchChoices.Referral"/>, <see cref="SwitchChoices.Start"/>).</summary>
    public const string AssessmentClock = "assessment.clock";

    /// <summary>A core assessment, from its start; in force to 14 April 2013.</summary>
    public const string AssessmentCore = "assessment.core";

    /// <summary>How long before the episode an assessment may start and still belong to it.</summary>
    public const string AssessmentEpisodeWindow = "assessment.episodeWindow";

    /// <summary>An initial assessment, from the referral; in force to 14 April 2013.</summary>
    public const string AssessmentInitial = "assessment.initial";

    /// <summary>The share of the agencies involved that contribute to an assessment.</summary>
    public const string AssessmentInvolvedShare = "assessment.involvedShare";

    /// <summary>How old the latest assessment may be.</summary>
    public const string AssessmentMaximumAge = "assessment.maximumAge";

    /// <summary>Agencies that contribute to an assessment, besides children's social care.</summary>
    public const string AssessmentMinimumAgencies = "assessment.minimumAgencies";

    /// <summary>How long after an assessment a change of status still counts as its outcome.</summary>
    public const string AssessmentOutcomeWindow = "assessment.outcomeWindow";

    /// <summary>A single (child and family) assessment; counted by <c>assessment.clock</c>.</summary>
    public const string AssessmentSingle = "assessment.single";

    /// <summary>The meetings over which attendance is read.</summary>
    public const string AttendanceMeetings = "attendance.meetings";

    /// <summary>The share of the last meetings that an involved agency attends.</summary>
    public const string AttendanceShare = "attendance.share";

    /// <summary>The words a commentary needs to say what was seen.</summary>
    public const string AuditCommentaryWords = "audit.commentaryWords";

    /// <summary>How soon a second audit of a case counts as a repeat.</summary>
    public const string AuditReaudit = "audit.reaudit";

    /// <summary>How long before the record's date an audit may lie and still be compared in the agreement.</summary>
    public const string AuditRecordDistance = "audit.recordDistance";

    /// <summary>How long ago the case summary may last have been updated.</summary>
    public const string CaseSummaryRecency = "caseSummary.recency";

    /// <summary>How far an entry's date may lie from the event it records.</summary>
    public const string ChronologyMatch = "chronology.match";

    /// <summary>How long ago the chronology may last have been updated.</summary>
    public const string ChronologyRecency = "chronology.recency";

    /// <summary>The share of chronology entries that say what the event meant.</summary>
    public const string ChronologySignificanceShare = "chronology.significanceShare";

    /// <summary>The most that system-generated entries may make up of the chronology.</summary>
    public const string ChronologySystemShare = "chronology.systemShare";

    /// <summary>How long ago the last exchange with an involved agency may lie.</summary>
    public const string CommunicationRecency = "communication.recency";

    /// <summary>Switch: the strategy discussion a conference is counted from (<see cref="SwitchChoices.LastStrategyDiscussion"/>, <see cref="SwitchChoices.InitiatingStrategyDiscussion"/>).</summary>
    public const string ConferenceAnchor = "conference.anchor";

    /// <summary>The initial child protection conference; counted by <c>conference.anchor</c>.</summary>
    public const string ConferenceInitial = "conference.initial";

    /// <summary>The first core group, from the initial conference.</summary>
    public const string CoreGroupFirst = "coreGroup.first";

    /// <summary>Later core groups, from the one before.</summary>
    public const string CoreGroupInterval = "coreGroup.interval";

    /// <summary>Switch: whether the day of an event is day 0 or day 1 (<see cref="SwitchChoices.DayAfter"/>, <see cref="SwitchChoices.EventDay"/>).</summary>
    public const string CountFrom = "count.from";

    /// <summary>How long ago details may last have been verified.</summary>
    public const string DataRecency = "data.recency";

    /// <summary>How long a child in need plan runs before its purpose is asked about.</summary>
    public const string DriftChildInNeed = "drift.childInNeed";

    /// <summary>How long a child protection plan runs before its purpose is asked about.</summary>
    public const string DriftChildProtection = "drift.childProtection";

    /// <summary>How long an open case may be silent.</summary>
    public const string DriftInactive = "drift.inactive";

    /// <summary>How long an objective or action may be overdue before it counts as drift.</summary>
    public const string DriftOverdue = "drift.overdue";

    /// <summary>How recent an earlier child protection plan makes the present one a repeat.</summary>
    public const string DriftRepeatPlan = "drift.repeatPlan";

    /// <summary>Reviews in a row without progress that call for a change of approach.</summary>
    public const string DriftReviews = "drift.reviews";

    /// <summary>How long a professional disagreement may stay open.</summary>
    public const string EscalationResolve = "escalation.resolve";

    /// <summary>Feedback to the practitioner, after the audit.</summary>
    public const string FeedbackDelay = "feedback.delay";

    /// <summary>The share of cases or audits that falls short of something worth looking at in a report's headlines.</summary>
    public const string HeadlineConsiderationShare = "headline.considerationShare";

    /// <summary>The share of cases or audits that does well at something called a strength in a report's headlines.</summary>
    public const string HeadlineStrengthShare = "headline.strengthShare";

    /// <summary>The share of intervals in time at which a series is met.</summary>
    public const string IntervalMet = "interval.met";

    /// <summary>The share of intervals in time at which a series is partly met.</summary>
    public const string IntervalPartly = "interval.partly";

    /// <summary>Switch: the judgement that a question or criterion met stands for, beside an audit's own (<see cref="SwitchChoices"/>).</summary>
    public const string JudgementMet = "judgement.met";

    /// <summary>Switch: the judgement that silence of the record stands for; none leaves it out.</summary>
    public const string JudgementNotEvidenced = "judgement.notEvidenced";

    /// <summary>Switch: the judgement that a question or criterion not met stands for.</summary>
    public const string JudgementNotMet = "judgement.notMet";

    /// <summary>Switch: the judgement that a question or criterion partly met stands for.</summary>
    public const string JudgementPartlyMet = "judgement.partlyMet";

    /// <summary>Switch: the judgement that a strength stands for.</summary>
    public const string JudgementStrength = "judgement.strength";

    /// <summary>Meetings that monitor recommendations, from the one before.</summary>
    public const string MonitoringInterval = "monitoring.interval";

    /// <summary>Management oversight after a significant incident.</summary>
    public const string OversightAfterIncident = "oversight.afterIncident";

    /// <summary>Management oversight under a child protection plan, from the decision before.</summary>
    public const string OversightChildProtection = "oversight.childProtection";

    /// <summary>Management oversight otherwise, from the decision before.</summary>
    public const string OversightDefault = "oversight.default";

    /// <summary>How far a manager's decision may lie from its key point, before or after.</summary>
    public const string OversightKeyPointWindow = "oversight.keyPointWindow";

    /// <summary>How far partners' share of actions done on time may lie below social care's.</summary>
    public const string PartnersActionGap = "partners.actionGap";

    /// <summary>How far back from the as-of date a series of events is judged.</summary>
    public const string PeriodLookback = "period.lookback";

    /// <summary>The care plan, from the start of being looked after.</summary>
    public const string PlanCare = "plan.care";

    /// <summary>The child in need plan (and the early help plan), likewise.</summary>
    public const string PlanChildInNeed = "plan.childInNeed";

    /// <summary>The child protection plan, from the start of the status or the end of the assessment.</summary>
    public const string PlanChildProtection = "plan.childProtection";

    /// <summary>The pathway plan, likewise.</summary>
    public const string PlanPathway = "plan.pathway";

    /// <summary>The age from which a plan is expected to be shared with the child.</summary>
    public const string PlanSharedFromAge = "plan.sharedFromAge";

    /// <summary>What a recency limit allows beyond the visiting interval.</summary>
    public const string RecencyGrace = "recency.grace";

    /// <summary>Recording an incident, after it.</summary>
    public const string RecordingIncident = "recording.incident";

    /// <summary>Recording a visit, after it.</summary>
    public const string RecordingVisit = "recording.visit";

    /// <summary>A decision on the type of response, after a referral.</summary>
    public const string ReferralDecision = "referral.decision";

    /// <summary>The share of supervision sessions that hold a reflection.</summary>
    public const string ReflectionShare = "reflection.share";

    /// <summary>A report on audits, from the end of the period it covers.</summary>
    public const string ReportCompletion = "report.completion";

    /// <summary>The most pages of a report.</summary>
    public const string ReportMaximumPages = "report.maximumPages";

    /// <summary>The most that one kind of measure may make up of a report's measures.</summary>
    public const string ReportMeasureShare = "report.measureShare";

    /// <summary>The share of a report’s findings that are about practice or its impact on families.</summary>
    public const string ReportPracticeShare = "report.practiceShare";

    /// <summary>A report's receipt by management, from its completion.</summary>
    public const string ReportReceipt = "report.receipt";

    /// <summary>The fewest words of a report's summary.</summary>
    public const string ReportSummaryMinimumWords = "report.summaryMinimumWords";

    /// <summary>The most words of a report's summary.</summary>
    public const string ReportSummaryWords = "report.summaryWords";

    /// <summary>Child in need reviews, from the one before.</summary>
    public const string ReviewChildInNeed = "review.childInNeed";

    /// <summary>The first review conference, from the initial conference.</summary>
    public const string ReviewChildProtectionFirst = "review.childProtection.first";

    /// <summary>Each later review conference, from the one before.</summary>
    public const string ReviewChildProtectionLater = "review.childProtection.later";

    /// <summary>The first review of a looked-after child, from the start of being looked after.</summary>
    public const string ReviewLookedAfterFirst = "review.lookedAfter.first";

    /// <summary>Each later review of a looked-after child, from the one before.</summary>
    public const string ReviewLookedAfterLater = "review.lookedAfter.later";

    /// <summary>The second review of a looked-after child, from the first.</summary>
    public const string ReviewLookedAfterSecond = "review.lookedAfter.second";

    /// <summary>Pathway plan reviews, from the one before.</summary>
    public const string ReviewPathway = "review.pathway";

    /// <summary>How old the latest risk assessment may be.</summary>
    public const string RiskMaximumAge = "risk.maximumAge";

    /// <summary>Agencies that contribute to a risk assessment, besides children's social care.</summary>
    public const string RiskMinimumAgencies = "risk.minimumAgencies";

    /// <summary>The age from which a child is expected to be seen alone.</summary>
    public const string SeenAloneMinimumAge = "seenAlone.minimumAge";

    /// <summary>How long ago the child may last have been seen alone.</summary>
    public const string SeenAloneRecency = "seenAlone.recency";

    /// <summary>The share of successful visits on which the child is seen alone.</summary>
    public const string SeenAloneShare = "seenAlone.share";

    /// <summary>How long a child in need may be held in an assessment team before the case is worth reading for it.</summary>
    public const string SelectionAssessmentTeam = "selection.assessmentTeam";

    /// <summary>How long before the day of choosing a case may have been audited, to be drawn for the validation of audits.</summary>
    public const string SelectionAuditedWithin = "selection.auditedWithin";

    /// <summary>The age below which a child is a baby.</summary>
    public const string SelectionBabyAge = "selection.babyAge";

    /// <summary>How long a baby may be a child in need before the case is worth reading for it.</summary>
    public const string SelectionBabyInNeed = "selection.babyInNeed";

    /// <summary>How far above the median a team's caseload stands out, as a multiple.</summary>
    public const string SelectionCaseloadRatio = "selection.caseloadRatio";

    /// <summary>Cases audited that the list for the validation of audits holds.</summary>
    public const string SelectionListAuditValidation = "selection.list.auditValidation";

    /// <summary>Cases that the list for case mapping holds of each area.</summary>
    public const string SelectionListCaseMapping = "selection.list.caseMapping";

    /// <summary>Open cases that the list for the case records review holds.</summary>
    public const string SelectionListCaseRecords = "selection.list.caseRecords";

    /// <summary>Earlier child protection plans from which a plan is a repeat.</summary>
    public const string SelectionPreviousPlans = "selection.previousPlans";

    /// <summary>How long a child accommodated under section 20 may be held in a child protection team before the case is worth reading for it.</summary>
    public const string SelectionSection20 = "selection.section20";

    /// <summary>Cases chosen for the validation of audits.</summary>
    public const string SelectionSizeAuditValidation = "selection.size.auditValidation";

    /// <summary>Cases chosen for case mapping from each area.</summary>
    public const string SelectionSizeCaseMapping = "selection.size.caseMapping";

    /// <summary>Cases chosen for the case records review.</summary>
    public const string SelectionSizeCaseRecords = "selection.size.caseRecords";

    /// <summary>Supervision of the case under a child protection plan, from the session before.</summary>
    public const string SupervisionChildProtection = "supervision.childProtection";

    /// <summary>Supervision of the case otherwise, from the session before.</summary>
    public const string SupervisionDefault = "supervision.default";

    /// <summary>The age from which wishes and feelings are asked for; below it an observation counts.</summary>
    public const string ViewsFromAge = "views.fromAge";

    /// <summary>How long ago the child's wishes and feelings may last have been recorded.</summary>
    public const string ViewsRecency = "views.recency";

    /// <summary>Visits during an assessment, from the visit before.</summary>
    public const string VisitsAssessment = "visits.assessment";

    /// <summary>Visits to a care leaver, from the visit before.</summary>
    public const string VisitsCareLeaver = "visits.careLeaver";

    /// <summary>Visits to a child in need, from the visit before.</summary>
    public const string VisitsChildInNeed = "visits.childInNeed";

    /// <summary>Visits under a child protection plan, from the visit before.</summary>
    public const string VisitsChildProtection = "visits.childProtection";

    /// <summary>A manager's response to a run of unsuccessful visits.</summary>
    public const string VisitsFailedResponse = "visits.failedResponse";

    /// <summary>Unsuccessful visits in a row that make a pattern.</summary>
    public const string VisitsFailedRun = "visits.failedRun";

    /// <summary>The first visit, from the start of a placement.</summary>
    public const string VisitsLookedAfterFirst = "visits.lookedAfter.first";

    /// <summary>Visits to a looked-after child, from the visit before.</summary>
    public const string VisitsLookedAfterFirstYear = "visits.lookedAfter.firstYear";

    /// <summary>Visits after the first year of a long-term placement, from the visit before.</summary>
    public const string VisitsLookedAfterLater = "visits.lookedAfter.later";
}
