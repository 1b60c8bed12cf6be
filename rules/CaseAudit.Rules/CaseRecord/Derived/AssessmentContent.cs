using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>When the content of the current assessment can be judged, and where it shows.</summary>
public static class AssessmentContent
{
    /// <summary>
    /// Why there is nothing to judge: the extract carries no assessments, or none of the current episode is completed (whether there should
    /// be one is CR04.1's question, and its absence counts once). Null where there is an assessment to judge.
    /// </summary>
    public static Finding? Unjudged(CaseUnderReview @case, string code, CurrentAssessment? current)
    {
        if (@case.Has(RecordCollection.Assessments) == Presence.Absent) return @case.Silent(code, RecordCollection.Assessments);
        return current is null ? @case.NotApplicable(code, () => "No completed initial, core or single assessment of the current episode is recorded.") : null;
    }

    /// <summary>Evidence that points to a property of the assessment or, where it is missing, to the assessment.</summary>
    public static Evidence Shows(this CurrentAssessment current, string property, bool isRecorded, string value) => isRecorded
        ? current.Record.Shows(property, current.Completed, value)
        : current.Record.Shows(current.Completed, value);
}
