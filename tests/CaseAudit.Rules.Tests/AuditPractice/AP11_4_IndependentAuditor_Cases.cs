using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.Harness.Audited;

namespace CaseAudit.Rules.Tests.AuditPractice;

public sealed class AP11_4_IndependentAuditor_Cases : AuditTable
{
    public override string Code => "AP11.4";

    public override string Subject => "AU-1/processes";

    public override IEnumerable<AuditCase> Cases
    {
        get
        {
            var auditor = new Auditor { Ref = "AUD-9", ManagesCase = false };
            yield return new("another manager", Grade.Met, Programme(Audit(), Audit("AU-2", "T-2", "2024-05-02")));
            yield return new("one audit by one auditor", Grade.Met, Programme(Audit()));
            yield return new("the auditor manages the case", Grade.NotMet, Programme(Audit() with { Auditor = auditor with { ManagesCase = true } })) { Says = "manages the case" };
            yield return new("not recorded whether the auditor manages the case", Grade.NotEvidenced, Programme(Audit() with { Auditor = auditor with { ManagesCase = null } }));
            yield return new("auditor absent", Grade.NotEvidenced, Programme(Audit() with { Auditor = null }));
            yield return new("the case was audited twelve months before", Grade.PartlyMet, Programme(Audit("AU-0", "T-1", "2023-05-01"), Audit())) { Edge = Edge.OnLimit, Says = "1 May 2023 and 1 May 2024" };
            yield return new("the case was audited a day longer before", Grade.Met, Programme(Audit("AU-0", "T-1", "2023-04-30"), Audit())) { Edge = Edge.BeyondLimit };
            yield return new("audited again with a reason", Grade.Met, Programme(Audit("AU-0", "T-1", "2024-03-01"), Audit() with { ReauditReason = "planned re-audit" }));
            yield return new("the earlier of the two is no repeat", Grade.Met, Programme(Audit(), Audit("AU-2", "T-1", "2024-05-20")));
            yield return new("a pair: two auditors on one day", Grade.Met, Programme(Audit("AU-0", "T-1", "2024-05-01"), Audit()));
            yield return new("one auditor twice on one day", Grade.PartlyMet, Programme(Audit("AU-0", "T-1", "2024-05-01") with { Auditor = auditor }, Audit() with { Auditor = auditor }, Audit("AU-2", "T-2", "2024-05-02")));
            yield return new("one auditor for the whole sample", Grade.PartlyMet, Programme(Audit() with { Auditor = auditor }, Audit("AU-2", "T-2", "2024-05-02") with { Auditor = auditor })) { Says = "One auditor carried out both audits." };
            yield return new("no audits", Grade.NotApplicable, Programme()) { Subject = "programme/processes" };
            yield return new("audits absent", Grade.NotEvidenced, Nothing) { Subject = "programme/processes" };
        }
    }
}
