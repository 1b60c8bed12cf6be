using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR06_RiskAssessment;

public sealed class CR06_1_RiskAssessmentExists_Cases : CriterionTable
{
    private static readonly RiskAssessment _made = new() { Date = Day("2024-02-12") };

    public override string Code => "CR06.1";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("child protection, recorded", Grade.Met, Case(CaseStatus.ChildProtection, "2024-01-08") with { RiskAssessments = [_made] }) { Says = "12 February 2024" },
        new("child protection, none recorded", Grade.NotMet, Case(CaseStatus.ChildProtection, "2024-01-08") with { RiskAssessments = [] }) { Says = "although the child protection plan calls for one" },
        new("section 47 enquiry, recorded", Grade.Met, InNeed(["homelessness"]) with { Section47Enquiries = [Enquiry("2024-01-10")], RiskAssessments = [_made] }),
        new("section 47 enquiry, none recorded", Grade.NotMet, InNeed(["homelessness"]) with { Section47Enquiries = [Enquiry("2024-01-10")] }) { Says = "the section 47 enquiry calls for one" },
        new("domestic abuse, none recorded", Grade.NotMet, InNeed(["domesticAbuse", "homelessness"])) { Says = "although the risk factor domestic abuse calls for one" },
        new("neglect requires one, though no agency in particular", Grade.NotMet, InNeed(["Neglect", "missing"])) { Says = "the risk factor neglect and the risk factor missing call for one" },
        new("a factor that an assessment in progress names", Grade.NotMet, InNeed([]) with { Assessments = [Assessment(["exploitation"]) with { Completed = null }] }),
        new("a factor that the risk assessment itself names", Grade.Met, InNeed([]) with { RiskAssessments = [_made with { Risks = [new Risk { Factor = "missing" }] }] }),
        new("homelessness requires none", Grade.NotApplicable, InNeed(["homelessness", "a word of our own"])) { Says = "Nothing on the record calls for" },
        new("a section 47 enquiry on the first day of the episode", Grade.NotMet, InNeed([]) with { Section47Enquiries = [Enquiry("2024-01-08")] }) { Edge = Edge.OnLimit },
        new("a section 47 enquiry of an earlier episode", Grade.NotApplicable, InNeed([]) with { Section47Enquiries = [Enquiry("2024-01-07")] }) { Edge = Edge.BeyondLimit },
        new("no assessments and no enquiries recorded", Grade.NotApplicable, InNeed([]) with { Assessments = [] }),
        new("risk assessments absent", Grade.NotEvidenced, Case(CaseStatus.ChildProtection, "2024-01-08")) { Says = "risk assessments" },
        new("assessments absent, nothing else requires one", Grade.NotEvidenced, InNeed([]) with { Assessments = null }),
        new("enquiries absent, nothing else requires one", Grade.NotEvidenced, InNeed([]) with { Section47Enquiries = null }),
        new("risk factors absent, nothing else requires one", Grade.NotEvidenced, InNeed(null)) { Says = "risk factors" },
    ];

    private static CaseExtract InNeed(string[]? factors) => Case(CaseStatus.ChildInNeed, "2024-01-08") with
    {
        Assessments = [Assessment(factors)],
        Section47Enquiries = [],
        RiskAssessments = [],
    };

    private static Assessment Assessment(string[]? factors) =>
        new() { Type = AssessmentType.Single, Started = Day("2024-01-08"), Completed = Day("2024-03-01"), RiskFactors = factors };

    private static Section47Enquiry Enquiry(string started) => new() { Started = Day(started) };
}
