using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.Harness.Audited;

namespace CaseAudit.Rules.Tests.AuditReports;

public sealed class AR02_DetailAndLength_Cases : AuditTable
{
    public override string Code => "AR02.1";

    public override string Subject => "R-1";

    public override IEnumerable<AuditCase> Cases
    {
        get
        {
            yield return new("twelve pages and a summary", Grade.Met, Reported(Report() with { Pages = 12, Summary = Given.Words(100) })) { Edge = Edge.OnLimit, Says = "12 pages" };
            yield return new("13 pages and a summary", Grade.PartlyMet, Reported(Report() with { Pages = 13, Summary = Given.Words(100) })) { Edge = Edge.BeyondLimit, Says = "more than 12" };
            yield return new("a summary of 30 words", Grade.Met, Reported(Report() with { Pages = 8, Summary = Given.Words(30) })) { Edge = Edge.OnLimit };
            yield return new("a summary of 29 words", Grade.PartlyMet, Reported(Report() with { Pages = 8, Summary = Given.Words(29) })) { Edge = Edge.BeyondLimit, Says = "fewer than the 30 words" };
            yield return new("a summary of 400 words", Grade.Met, Reported(Report() with { Pages = 8, Summary = Given.Words(400) })) { Edge = Edge.OnLimit };
            yield return new("a summary of 401 words", Grade.PartlyMet, Reported(Report() with { Pages = 8, Summary = Given.Words(401) })) { Edge = Edge.BeyondLimit, Says = "more than 400 words" };
            yield return new("long and without a summary", Grade.NotMet, Reported(Report() with { Pages = 40 }));
            yield return new("short, the summary not recorded", Grade.PartlyMet, Reported(Report() with { Pages = 8 })) { Says = "no summary" };
            yield return new("pages not recorded, as in other reports they are", Grade.PartlyMet, Reported(Report() with { Summary = Given.Words(100) }, Report("R-2") with { Pages = 3 }));
            yield return new("neither recorded", Grade.NotEvidenced, Reported(Report()));
            yield return new("neither recorded, and other reports have both", Grade.NotMet, Reported(Report(), Report("R-2") with { Pages = 3, Summary = "Short." }));
        }
    }
}
