using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.Harness.Audited;

namespace CaseAudit.Rules.Tests.AuditPractice;

public sealed class APnn_1_Covered_Cases : AuditTable
{
    public override string Code => "APnn.1";

    public override string Subject => "AU-1/assessment";

    public override IEnumerable<AuditCase> Cases
    {
        get
        {
            var recording = Area(Judgement.Good) with { Area = PracticeArea.Recording };
            var other = Audit("AU-2", "T-2", "2024-05-02", Area(Judgement.Good), recording);
            yield return new("a judgement", Grade.Met, Programme(Audit(Area(Judgement.RequiresImprovement))));
            yield return new("not considered", Grade.NotMet, Programme(Audit(Area(Judgement.NotConsidered)))) { Says = "did not consider assessment" };
            yield return new("the area is missing, and other audits of the kind have it", Grade.NotMet, Programme(Audit(recording), other)) { Says = "The audit does not cover assessment." };
            yield return new("the area is missing in every audit of the kind", Grade.NotMet, Programme(Audit(recording))) { Says = "the template has no such area" };
            yield return new("only audits of another kind have the area", Grade.NotMet, Programme(Audit(recording), other with { Kind = AuditKind.MultiAgency })) { Says = "the template has no such area" };
            yield return new("no areas recorded as none", Grade.NotMet, Programme(Audit()));
            yield return new("named without a judgement, others have one", Grade.NotMet, Programme(Audit(Area(null)), other)) { Says = "gives no judgement" };
            yield return new("no judgement in any audit", Grade.NotEvidenced, Programme(Audit(Area(null))));
            yield return new("areas absent", Grade.NotEvidenced, Programme(Audit() with { Areas = null }, other));
            yield return new("no audits", Grade.NotMet, Programme()) { Subject = "programme/assessment", Says = "no audits" };
            yield return new("the only audit lies after the as-of date", Grade.NotMet, Programme(Audit(Area(Judgement.Good)) with { CompletedOn = Given.Day("2024-06-01") })) { Subject = "programme/assessment" };
            yield return new("audits absent", Grade.NotEvidenced, Nothing) { Subject = "programme/assessment" };
        }
    }
}
