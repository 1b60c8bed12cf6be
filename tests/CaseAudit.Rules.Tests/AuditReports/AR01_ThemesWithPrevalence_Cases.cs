using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.Harness.Audited;

namespace CaseAudit.Rules.Tests.AuditReports;

public sealed class AR01_ThemesWithPrevalence_Cases : AuditTable
{
    public override string Code => "AR01.1";

    public override string Subject => "R-1";

    public override IEnumerable<AuditCase> Cases
    {
        get
        {
            var named = new ReportTheme { Theme = "drift", Kind = ThemeKind.Shortfall };
            yield return new("one theme with prevalence", Grade.Met, Reported(Report() with { Themes = [named, named with { Count = 7, Of = 20 }] })) { Says = "One of two themes says" };
            yield return new("a theme seen in none", Grade.Met, Reported(Report() with { Themes = [named with { Count = 0, Of = 20 }] })) { Says = "The theme says" };
            yield return new("themes without prevalence", Grade.PartlyMet, Reported(Report() with { Themes = [named, named with { Theme = "supervision" }] })) { Says = "two themes" };
            yield return new("a count without its whole", Grade.PartlyMet, Reported(Report() with { Themes = [named with { Count = 7 }] }));
            yield return new("a count of none", Grade.PartlyMet, Reported(Report() with { Themes = [named with { Count = 0, Of = 0 }] }));
            yield return new("no themes", Grade.NotMet, Reported(Report() with { Themes = [] }));
            yield return new("themes absent", Grade.NotEvidenced, Reported(Report()));
        }
    }
}
