using static CaseAudit.Rules.Tests.Days;

namespace CaseAudit.Rules.Tests;

public sealed class BuiltInValueTests
{
    public static TheoryData<string, decimal, StandardUnit> Values => new()
    {
        { "referral.decision", 1, StandardUnit.WorkingDays },
        { "assessment.single", 45, StandardUnit.WorkingDays },
        { "conference.initial", 15, StandardUnit.WorkingDays },
        { "coreGroup.first", 10, StandardUnit.WorkingDays },
        { "review.childProtection.first", 3, StandardUnit.Months },
        { "review.childProtection.later", 6, StandardUnit.Months },
        { "review.lookedAfter.first", 20, StandardUnit.WorkingDays },
        { "review.lookedAfter.second", 3, StandardUnit.Months },
        { "review.lookedAfter.later", 6, StandardUnit.Months },
        { "visits.lookedAfter.first", 7, StandardUnit.Days },
        { "visits.lookedAfter.firstYear", 42, StandardUnit.Days },
        { "visits.lookedAfter.later", 3, StandardUnit.Months },
        { "plan.care", 10, StandardUnit.WorkingDays },
        { "period.lookback", 12, StandardUnit.Months },
        { "plan.childProtection", 10, StandardUnit.WorkingDays },
        { "plan.childInNeed", 10, StandardUnit.WorkingDays },
        { "plan.pathway", 10, StandardUnit.WorkingDays },
        { "review.childInNeed", 3, StandardUnit.Months },
        { "review.pathway", 6, StandardUnit.Months },
        { "visits.childProtection", 10, StandardUnit.WorkingDays },
        { "visits.childInNeed", 20, StandardUnit.WorkingDays },
        { "visits.assessment", 20, StandardUnit.WorkingDays },
        { "visits.careLeaver", 8, StandardUnit.Weeks },
        { "visits.failedRun", 2, StandardUnit.Count },
        { "visits.failedResponse", 10, StandardUnit.WorkingDays },
        { "seenAlone.minimumAge", 4, StandardUnit.Years },
        { "seenAlone.share", 0.5m, StandardUnit.Share },
        { "seenAlone.recency", 8, StandardUnit.Weeks },
        { "views.recency", 3, StandardUnit.Months },
        { "views.fromAge", 2, StandardUnit.Years },
        { "oversight.childProtection", 2, StandardUnit.Months },
        { "oversight.default", 3, StandardUnit.Months },
        { "oversight.afterIncident", 2, StandardUnit.WorkingDays },
        { "oversight.keyPointWindow", 5, StandardUnit.WorkingDays },
        { "supervision.childProtection", 42, StandardUnit.Days },
        { "supervision.default", 56, StandardUnit.Days },
        { "chronology.recency", 3, StandardUnit.Months },
        { "chronology.match", 7, StandardUnit.Days },
        { "chronology.significanceShare", 0.5m, StandardUnit.Share },
        { "chronology.systemShare", 0.5m, StandardUnit.Share },
        { "interval.met", 0.9m, StandardUnit.Share },
        { "interval.partly", 0.6m, StandardUnit.Share },
        { "headline.strengthShare", 0.8m, StandardUnit.Share },
        { "headline.considerationShare", 0.25m, StandardUnit.Share },
        { "agreement.minimum", 20, StandardUnit.Pairs },
        { "drift.reviews", 2, StandardUnit.Count },
        { "drift.overdue", 3, StandardUnit.Months },
        { "drift.inactive", 6, StandardUnit.Weeks },
        { "drift.childProtection", 18, StandardUnit.Months },
        { "drift.childInNeed", 12, StandardUnit.Months },
        { "drift.repeatPlan", 24, StandardUnit.Months },
        { "assessment.minimumAgencies", 2, StandardUnit.Count },
        { "assessment.involvedShare", 0.75m, StandardUnit.Share },
        { "assessment.maximumAge", 12, StandardUnit.Months },
        { "assessment.outcomeWindow", 20, StandardUnit.WorkingDays },
        { "assessment.episodeWindow", 10, StandardUnit.WorkingDays },
        { "analysis.minimumWords", 75, StandardUnit.Words },
        { "analysis.minimumMarkers", 2, StandardUnit.Count },
        { "risk.minimumAgencies", 2, StandardUnit.Count },
        { "risk.maximumAge", 6, StandardUnit.Months },
        { "attendance.share", 0.75m, StandardUnit.Share },
        { "attendance.meetings", 4, StandardUnit.Count },
        { "coreGroup.interval", 28, StandardUnit.Days },
        { "communication.recency", 3, StandardUnit.Months },
        { "escalation.resolve", 10, StandardUnit.WorkingDays },
        { "allocation.gap", 5, StandardUnit.WorkingDays },
        { "allocation.changes", 3, StandardUnit.Count },
        { "recording.visit", 2, StandardUnit.WorkingDays },
        { "recording.incident", 1, StandardUnit.WorkingDays },
        { "recency.grace", 2, StandardUnit.Weeks },
        { "reflection.share", 0.5m, StandardUnit.Share },
        { "caseSummary.recency", 3, StandardUnit.Months },
        { "plan.sharedFromAge", 7, StandardUnit.Years },
        { "partners.actionGap", 0.2m, StandardUnit.Share },
        { "data.recency", 12, StandardUnit.Months },
        { "feedback.delay", 10, StandardUnit.WorkingDays },
        { "report.completion", 30, StandardUnit.Days },
        { "report.receipt", 14, StandardUnit.Days },
        { "report.summaryMinimumWords", 30, StandardUnit.Words },
        { "report.summaryWords", 400, StandardUnit.Words },
        { "report.maximumPages", 12, StandardUnit.Count },
        { "report.measureShare", 0.7m, StandardUnit.Share },
        { "report.practiceShare", 0.5m, StandardUnit.Share },
        { "monitoring.interval", 3, StandardUnit.Months },
        { "audit.commentaryWords", 12, StandardUnit.Words },
        { "audit.reaudit", 12, StandardUnit.Months },
        { "audit.recordDistance", 3, StandardUnit.Months },
        { "selection.caseloadRatio", 1.25m, StandardUnit.Ratio },
        { "selection.previousPlans", 1, StandardUnit.Count },
        { "selection.assessmentTeam", 3, StandardUnit.Months },
        { "selection.section20", 4, StandardUnit.Months },
        { "selection.babyAge", 1, StandardUnit.Years },
        { "selection.babyInNeed", 3, StandardUnit.Months },
        { "selection.auditedWithin", 3, StandardUnit.Months },
        { "selection.size.caseRecords", 8, StandardUnit.Count },
        { "selection.size.auditValidation", 5, StandardUnit.Count },
        { "selection.size.caseMapping", 3, StandardUnit.Count },
        { "selection.list.caseRecords", 30, StandardUnit.Count },
        { "selection.list.auditValidation", 20, StandardUnit.Count },
        { "selection.list.caseMapping", 10, StandardUnit.Count },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Standard_InMay2024_IsTheAgreedValue(string key, decimal value, StandardUnit unit)
    {
        var standard = BuiltIn.Standards.Required(key, Day("2024-05-31"));

        standard.Value.ShouldBe(value);
        standard.Unit.ShouldBe(unit);
    }

    [Fact]
    public void Standards_InForceInMay2024_AreAllInTheTable() =>
        BuiltIn.Standards.All.Where(edition => edition.Covers(Day("2024-05-31"))).Select(edition => edition.Key).ShouldBe(Values.Select(row => (string)row[0]), ignoreOrder: true);
}
