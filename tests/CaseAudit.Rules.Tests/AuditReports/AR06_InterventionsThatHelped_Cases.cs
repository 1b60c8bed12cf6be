using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.Harness.Audited;

namespace CaseAudit.Rules.Tests.AuditReports;

public sealed class AR06_InterventionsThatHelped_Cases : AuditTable
{
    public override string Code => "AR06.1";

    public override string Subject => "R-1";

    public override IEnumerable<AuditCase> Cases
    {
        get
        {
            var helped = new EffectiveIntervention { Text = "Family group conference" };
            yield return new("an intervention with the skill", Grade.Met, Reported(Report() with { EffectiveInterventions = [helped, helped with { PractitionerSkill = "patient listening" }] }));
            yield return new("an intervention without the skill", Grade.PartlyMet, Reported(Report() with { EffectiveInterventions = [helped with { PractitionerSkill = " " }] }));
            yield return new("no interventions", Grade.NotMet, Reported(Report() with { EffectiveInterventions = [] }));
            yield return new("nothing said of them", Grade.NotEvidenced, Reported(Report() with { EffectiveInterventions = [new EffectiveIntervention()] }));
            yield return new("interventions absent", Grade.NotEvidenced, Reported(Report()));
        }
    }
}
