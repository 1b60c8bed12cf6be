using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.CR01_Plans;

/// <summary>By when the plan that the status requires was due.</summary>
/// <param name="From">The day on which its time starts: the later of the start of the status and the end of the assessment that led to it; for a care plan the start of being looked after.</param>
/// <param name="Standard">The time it has; null where no edition is in force on that day.</param>
/// <param name="Due">The last day in time.</param>
/// <param name="AwaitsAssessment">Whether the assessment that leads to it is still in progress and in time, so that nothing is due yet.</param>
internal sealed record PlanTimescale(DateOnly From, Standard? Standard, DateOnly? Due, bool AwaitsAssessment)
{
    public static PlanTimescale Of(CaseUnderReview @case, Standards standards, List<Recorded<Assessment>> leading)
    {
        var assessments = @case.LookedAfterSince is null ? leading : [];
        var from = @case.LookedAfterSince ?? @case.StatusStart;
        foreach (var assessment in assessments)
        {
            if (assessment.Item.Completed is DateOnly completed && completed > from) from = completed;
        }

        var standard = standards.At(Key(@case.Status), from);
        // A child protection plan comes from the conference and does not wait for an assessment.
        var awaits = @case.Status != CaseStatus.ChildProtection && assessments.Exists(assessment => IsUnderWay(assessment.Item, @case, standards));
        return new PlanTimescale(from, standard, standard is null ? null : standards.Due(standard, from), awaits);
    }

    /// <summary>Whether an assessment led to the plan: of the episode, and started before the status or within <c>assessment.episodeWindow</c> after its start.</summary>
    /// <remarks>A child in need is often recorded as one from the referral on, some days before the assessment begins; an assessment long after is a reassessment.</remarks>
    [InWords("the assessment leads to the plan", "the assessment does not lead to the plan", nameof(Assessment.Started), nameof(Assessment.Completed))]
    public static bool Leads(Assessment assessment, CaseUnderReview @case, Standards standards) =>
        (Assessments.IsStatutory(assessment.Type) || (@case.Status == CaseStatus.EarlyHelp && assessment.Type == AssessmentType.EarlyHelp))
        && Assessments.IsOfEpisode(assessment, @case, standards)
        && assessment.Started <= standards.Due(standards.Required(StandardKeys.AssessmentEpisodeWindow, @case.StatusStart), @case.StatusStart);

    private static bool IsUnderWay(Assessment assessment, CaseUnderReview @case, Standards standards) =>
        assessment.Completed is null
        && AssessmentKey(assessment.Type) is string key
        && standards.At(key, assessment.Started) is Standard standard
        && standards.Due(standard, assessment.Started) >= @case.End;

    private static string? AssessmentKey(AssessmentType type) => type switch
    {
        AssessmentType.Initial => StandardKeys.AssessmentInitial,
        AssessmentType.Core => StandardKeys.AssessmentCore,
        AssessmentType.Single => StandardKeys.AssessmentSingle,
        _ => null,
    };

    private static string Key(CaseStatus status) => status switch
    {
        CaseStatus.ChildProtection => StandardKeys.PlanChildProtection,
        CaseStatus.ChildLookedAfter => StandardKeys.PlanCare,
        CaseStatus.CareLeaver => StandardKeys.PlanPathway,
        _ => StandardKeys.PlanChildInNeed,
    };
}
