using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.Harness.Audited;

namespace CaseAudit.Rules.Tests.AuditReports;

public sealed class AR08_GoodPracticeRecognised_Cases : AuditTable
{
    public override string Code => "AR08.1";

    public override string Subject => "R-1";

    public override IEnumerable<AuditCase> Cases
    {
        get
        {
            var service = new GoodPractice { Level = ServiceLevel.Service, Text = "…" };
            yield return new("of a team", Grade.Met, Reported(Report() with { GoodPractice = [service, service with { Level = ServiceLevel.Team }] })) { Says = "teams" };
            yield return new("of a practitioner", Grade.Met, Reported(Report() with { GoodPractice = [service with { Level = ServiceLevel.Practitioner }] })) { Says = "practitioners" };
            yield return new("of the service only", Grade.PartlyMet, Reported(Report() with { GoodPractice = [service, service with { Level = null }] }));
            yield return new("none", Grade.NotMet, Reported(Report() with { GoodPractice = [] }));
            yield return new("levels not recorded", Grade.NotEvidenced, Reported(Report() with { GoodPractice = [service with { Level = null }] }));
            yield return new("absent", Grade.NotEvidenced, Reported(Report()));
        }
    }
}
