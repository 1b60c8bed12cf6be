using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.CR04_Assessment;

/// <summary>By when an initial, core or single assessment was to be completed.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Key">The timescale of its type.</param>
/// <param name="From">The day from which it counts: the referral or the assessment's start.</param>
/// <param name="Standard">The timescale in force when it started; null where none was.</param>
/// <param name="Due">The last day in time; null where no timescale was in force.</param>
public sealed record AssessmentDeadline(Recorded<Assessment> Assessment, string Key, DateOnly From, Standard? Standard, DateOnly? Due)
{
    /// <summary>What stands in the record.</summary>
    public Assessment Item => Assessment.Item;

    /// <summary>Whether it was completed in time; exactly on the day is (G7).</summary>
    public bool IsInTime => Item.Completed <= Due;

    /// <summary>Whether it is neither completed nor overdue on a day.</summary>
    public bool IsNotDueOn(DateOnly day) => Item.Completed is null && (Due is null || Due >= day);
}
