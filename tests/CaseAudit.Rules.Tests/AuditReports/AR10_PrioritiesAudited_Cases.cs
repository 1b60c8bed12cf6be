using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.Harness.Audited;

namespace CaseAudit.Rules.Tests.AuditReports;

public sealed class AR10_PrioritiesAudited_Cases : AuditTable
{
    public override string Code => "AR10.1";

    public override string Subject => "R-1";

    public override IEnumerable<AuditCase> Cases
    {
        get
        {
            var report = Report() with { Themes = [new ReportTheme { Theme = "Neglect " }], AuditsCovered = ["AU-1"] };
            AuditProgramme Declared(AuditReport covering, params string[] priorities) => Reported(covering) with
            {
                Priorities = priorities,
                Audits = [Audit() with { Theme = "management oversight" }, Audit("AU-2", "T-2", "2024-05-02") with { Theme = "exploitation" }],
            };
            yield return new("a theme of the report and one of its audits", Grade.Met, Declared(report, "neglect", "Management oversight")) { Says = "both declared priorities" };
            yield return new("one of two", Grade.PartlyMet, Declared(report, "neglect", "exploitation")) { Says = "(exploitation)" };
            yield return new("a theme of an audit that it does not cover", Grade.NotMet, Declared(report, "exploitation"));
            yield return new("a theme of any audit, where it does not name its audits", Grade.Met, Declared(report with { AuditsCovered = null }, "exploitation"));
            yield return new("it covers no audits", Grade.NotMet, Declared(report with { AuditsCovered = [] }, "management oversight"));
            yield return new("no priorities declared", Grade.NotApplicable, Declared(report));
            yield return new("priorities absent", Grade.NotEvidenced, Reported(report));
            yield return new("no themes recorded anywhere", Grade.NotEvidenced, Declared(report with { Themes = null, AuditsCovered = [] }, "neglect"));
        }
    }
}
