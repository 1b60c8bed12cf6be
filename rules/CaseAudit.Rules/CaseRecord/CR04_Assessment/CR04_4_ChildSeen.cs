using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR04_Assessment;

/// <summary>CR04.4: was the child seen for the assessment?</summary>
[Name(Code)]
public sealed class CR04_4_ChildSeen : Rule
{
    internal const string Code = "CR04.4";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<CurrentAssessment> current = null!;
        IEnumerable<Recorded<Assessment>> assessments = null!;

        When()
            .Match(() => @case)
            .Query(() => current, q => q.Match<CurrentAssessment>().Collect())
            .Query(() => assessments, q => q.Match<Recorded<Assessment>>().Collect());

        Then()
            .Yield(_ => Decide(@case, current.FirstOrDefault(), assessments));
    }

    private static Finding Decide(CaseUnderReview @case, CurrentAssessment? current, IEnumerable<Recorded<Assessment>> assessments)
    {
        if (@case.IsUnborn) return @case.NotApplicable(Code, () => "The child is not born yet.");
        if (AssessmentContent.Unjudged(@case, Code, current) is Finding unjudged) return unjudged;
        if (@case.AgeOn(current!.Completed) < 0) return @case.NotApplicable(Code, () => "The child was not born yet when the assessment was completed.");

        return Silence.Read(current.Record, assessments, Seen) switch
        {
            true => @case.Finding(Code, Grade.Met, () => "The child was seen for the assessment.", () => [Shows(current, "child seen")]),
            false => @case.Finding(Code, Grade.NotMet, () => "No evidence on the record that the child was seen for the assessment.", () => [Shows(current, "child not recorded as seen")]),
            null => @case.NotEvidenced(Code, () => "No evidence on the record of whether the child was seen for the assessment.", () => [Shows(current, "not recorded whether the child was seen")]),
        };
    }

    // A child seen alone was seen.
    private static bool? Seen(Assessment assessment) => assessment.ChildSeen ?? (assessment.ChildSeenAlone == true ? true : null);

    private static Evidence Shows(CurrentAssessment current, string value) => current.Item.ChildSeen is null && current.Item.ChildSeenAlone is not null
        ? current.Record.Shows("childSeenAlone", current.Completed, value)
        : current.Shows("childSeen", current.Item.ChildSeen is not null, value);
}
