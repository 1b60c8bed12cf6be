using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>Which assessments count.</summary>
public static class Assessments
{
    /// <summary>Whether the criteria on assessments are about this type: initial, core or single.</summary>
    public static bool IsStatutory(AssessmentType type) => type is AssessmentType.Initial or AssessmentType.Core or AssessmentType.Single;

    /// <summary>Whether an assessment belongs to the current episode: started on or after the day opened, or in the <c>assessment.episodeWindow</c> before.</summary>
    public static bool IsOfEpisode(Assessment assessment, CaseUnderReview @case, Standards standards)
    {
        var window = standards.Required(StandardKeys.AssessmentEpisodeWindow, @case.Opened);
        return assessment.Started >= @case.Opened || assessment.Started >= standards.Before(window, @case.Opened);
    }
}
