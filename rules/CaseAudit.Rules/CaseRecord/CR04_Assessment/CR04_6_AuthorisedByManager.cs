using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR04_Assessment;

/// <summary>CR04.6: was the assessment authorised by a manager?</summary>
[Name(Code)]
public sealed class CR04_6_AuthorisedByManager : Rule
{
    internal const string Code = "CR04.6";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<CurrentAssessment> current = null!;
        IEnumerable<Recorded<Assessment>> assessments = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => current, q => q.Match<CurrentAssessment>().Collect())
            .Query(() => assessments, q => q.Match<Recorded<Assessment>>().Collect());

        Then()
            .Yield(_ => Decide(@case, standards, current.FirstOrDefault(), assessments.AsList()));
    }

    private static Finding Decide(CaseUnderReview @case, Standards standards, CurrentAssessment? current, List<Recorded<Assessment>> assessments)
    {
        if (AssessmentContent.Unjudged(@case, Code, current) is Finding unjudged) return unjudged;

        // One yes/no test: a manager's role and a day. A role that is not a manager's settles it, whether dated or not.
        var role = Silence.Read(current!.Record, assessments, assessment => Silence.Recorded(assessment.AuthorisedByRole));
        var dated = Silence.Read(current.Record, assessments, assessment => assessment.AuthorisedOn is null ? null : true);
        var isManager = role == true ? Roles.IsManager(current.Item.AuthorisedByRole, standards) : role;
        if (isManager != false && dated != false && (isManager is null || dated is null))
            return @case.NotEvidenced(Code, () => $"No evidence on the record of {(isManager is null ? "who authorised the assessment" : "when the assessment was authorised")}.", () => [current.Record.Shows(current.Completed, "authorisation not recorded")]);

        Evidence By() => current.Shows("authorisedByRole", role == true, role == true ? current.Item.AuthorisedByRole! : "no role recorded");
        if (isManager == true && dated == true)
            return @case.Finding(Code, Grade.Met, () => $"The assessment was authorised by the {current.Item.AuthorisedByRole} on {Say.Date(current.Item.AuthorisedOn!.Value)}.", () => [By(), current.Record.Shows("authorisedOn", current.Item.AuthorisedOn, "authorised")]);

        return @case.Finding(
            Code,
            Grade.NotMet,
            () => role == true && isManager == false
                ? $"The assessment was authorised by the {current.Item.AuthorisedByRole}, which is not a manager’s role."
                : "No evidence on the record that a manager authorised the assessment.",
            () => [By()]);
    }
}
