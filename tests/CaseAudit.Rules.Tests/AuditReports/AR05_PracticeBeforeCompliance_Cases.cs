using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.Harness.Audited;

namespace CaseAudit.Rules.Tests.AuditReports;

public sealed class AR05_PracticeBeforeCompliance_Cases : AuditTable
{
    public override string Code => "AR05.1";

    public override string Subject => "R-1";

    public override IEnumerable<AuditCase> Cases
    {
        get
        {
            yield return new("half about practice or impact, one about impact", Grade.Met, Reported(Report() with { Findings = About(FindingAbout.Practice, FindingAbout.ImpactOnFamilies, FindingAbout.Process, FindingAbout.Compliance) })) { Edge = Edge.OnLimit, Says = "Two of four findings are" };
            yield return new("fewer than half, one about impact", Grade.PartlyMet, Reported(Report() with { Findings = About(FindingAbout.Practice, FindingAbout.ImpactOnFamilies, FindingAbout.Process, FindingAbout.Compliance, FindingAbout.Compliance) })) { Edge = Edge.BeyondLimit };
            yield return new("all about practice, none about impact", Grade.PartlyMet, Reported(Report() with { Findings = About(FindingAbout.Practice, FindingAbout.Practice) })) { Says = "none of them about impact" };
            yield return new("all about compliance", Grade.NotMet, Reported(Report() with { Findings = About(FindingAbout.Compliance, FindingAbout.Process) }));
            yield return new("one of two does not say what it is about", Grade.Met, Reported(Report() with { Findings = About(FindingAbout.ImpactOnFamilies, null) }));
            yield return new("no findings", Grade.NotMet, Reported(Report() with { Findings = [] }));
            yield return new("not recorded what they are about", Grade.NotEvidenced, Reported(Report() with { Findings = About(null, null) }));
            yield return new("findings absent", Grade.NotEvidenced, Reported(Report()));
        }
    }

    private static ReportFinding[] About(params FindingAbout?[] about) => [.. about.Select(one => new ReportFinding { About = one, Text = "…" })];
}
