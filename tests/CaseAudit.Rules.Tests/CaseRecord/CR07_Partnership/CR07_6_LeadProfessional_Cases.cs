using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR07_Partnership;

public sealed class CR07_6_LeadProfessional_Cases : CriterionTable
{
    public override string Code => "CR07.6";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("identified and known to the family", Grade.Met, Lead("social worker", true)) { Says = "social worker, children’s social care" },
        new("identified, not known to the family", Grade.PartlyMet, Lead("social worker", false)) { Says = "but not known to the family" },
        new("identified, not recorded whether known", Grade.PartlyMet, Lead("social worker", null)) { Says = "not recorded as known to the family" },
        new("no role, known to the family", Grade.PartlyMet, Lead(" ", true)) { Says = "No role is recorded for the lead professional" },
        new("no role, not known to the family", Grade.NotMet, Lead(null, false)),
        new("neither role nor whether known", Grade.NotEvidenced, Lead(null, null)),
        new("absent", Grade.NotEvidenced, Case(CaseStatus.ChildInNeed, "2024-01-08")) { Says = "No evidence on the record of a lead professional." },
    ];

    private static CaseExtract Lead(string? role, bool? known) => Case(CaseStatus.ChildInNeed, "2024-01-08") with
    {
        LeadProfessional = new LeadProfessional { Role = role, Agency = "childrensSocialCare", KnownToFamily = known },
    };
}
