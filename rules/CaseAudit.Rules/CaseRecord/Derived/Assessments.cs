using CaseAudit.Model;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>Which assessments count.</summary>
public static class Assessments
{
    /// <summary>Whether the criteria on assessments are about this type: initial, core or single.</summary>
    [InWords("it is an initial, core or single assessment", "it is neither an initial nor a core nor a single assessment")]
    public static bool IsStatutory(AssessmentType type) => type is AssessmentType.Initial or AssessmentType.Core or AssessmentType.Single;

    /// <summary>Whether an assessment belongs to the current episode: started on or after the day opened, or in the <c>assessment.episodeWindow</c> before.</summary>
    [InWords("the assessment belongs to the current episode", "the assessment belongs to an earlier episode", nameof(Assessment.Started), nameof(Assessment.Completed))]
    public static bool IsOfEpisode(Assessment assessment, CaseUnderReview @case, Standards standards)
        => assessment.Started >= @case.Opened
            || assessment.Started >= standards.Before(standards.Required(StandardKeys.AssessmentEpisodeWindow, @case.Opened), @case.Opened);
}
