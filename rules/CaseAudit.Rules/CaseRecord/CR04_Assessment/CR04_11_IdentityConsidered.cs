using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.CaseRecord.CR04_Assessment;

/// <summary>CR04.11: does the assessment consider the child's identity – ethnicity, religion, language, disability?</summary>
[Name(Code)]
public sealed class CR04_11_IdentityConsidered : Rule
{
    internal const string Code = "CR04.11";

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
        if (AssessmentContent.Unjudged(@case, Code, current) is Finding unjudged) return unjudged;

        return Silence.Read(current!.Record, assessments, assessment => assessment.IdentityConsidered) switch
        {
            true => @case.Finding(Code, Grade.Met, () => "The assessment records that the child’s identity was considered.", () => [Shows(current, "considered")]),
            false => @case.Finding(Code, Grade.NotMet, () => "No evidence on the record that the assessment considered the child’s ethnicity, religion, language or disability.", () => [Shows(current, "not recorded as considered")]),
            null => @case.NotEvidenced(Code, () => "No evidence on the record of whether the assessment considered the child’s identity.", () => [Shows(current, "not recorded")]),
        };
    }

    private static Evidence Shows(CurrentAssessment current, string value) => current.Shows("identityConsidered", current.Item.IdentityConsidered is not null, value);
}
