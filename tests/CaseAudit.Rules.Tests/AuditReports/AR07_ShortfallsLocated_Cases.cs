using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.Harness.Audited;

namespace CaseAudit.Rules.Tests.AuditReports;

public sealed class AR07_ShortfallsLocated_Cases : AuditTable
{
    public override string Code => "AR07.1";

    public override string Subject => "R-1";

    public override IEnumerable<AuditCase> Cases
    {
        get
        {
            var service = new Shortfall { Level = ServiceLevel.Service, Where = "Assessment service", Text = "…" };
            var team = new Shortfall { Level = ServiceLevel.Team, Where = "Assessment North", Text = "…", Context = "two vacancies" };
            yield return new("each located", Grade.Met, Reported(Report() with { Shortfalls = [service, team, team with { Level = ServiceLevel.Practitioner, Where = "W-17" }] })) { Says = "all three shortfalls" };
            yield return new("a team without context", Grade.PartlyMet, Reported(Report() with { Shortfalls = [service, team with { Context = null }] })) { Says = "One of two shortfalls lacks context." };
            yield return new("a service without context is located", Grade.Met, Reported(Report() with { Shortfalls = [service] }));
            yield return new("a practitioner without context", Grade.NotMet, Reported(Report() with { Shortfalls = [team with { Level = ServiceLevel.Practitioner, Context = " " }] }));
            yield return new("none located", Grade.NotMet, Reported(Report() with { Shortfalls = [service with { Where = null }, service with { Level = null }] })) { Says = "place and level" };
            yield return new("one silent, another located", Grade.PartlyMet, Reported(Report() with { Shortfalls = [service, new Shortfall { Text = "…" }] }));
            yield return new("silent here, located in another report", Grade.NotMet, Reported(Report() with { Shortfalls = [new Shortfall { Text = "…" }] }, Report("R-2") with { Shortfalls = [service] }));
            yield return new("all silent", Grade.NotEvidenced, Reported(Report() with { Shortfalls = [new Shortfall { Text = "…" }] }));
            yield return new("no shortfalls", Grade.NotApplicable, Reported(Report() with { Shortfalls = [] }));
            yield return new("shortfalls absent", Grade.NotEvidenced, Reported(Report()));
        }
    }
}
