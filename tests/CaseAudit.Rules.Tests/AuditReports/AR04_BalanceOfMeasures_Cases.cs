using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.Harness.Audited;

namespace CaseAudit.Rules.Tests.AuditReports;

public sealed class AR04_BalanceOfMeasures_Cases : AuditTable
{
    public override string Code => "AR04.1";

    public override string Subject => "R-1";

    public override IEnumerable<AuditCase> Cases
    {
        get
        {
            yield return new("all three kinds, one seven of ten", Grade.Met, Reported(Report() with { Measures = Measures(7, 2, 1) })) { Edge = Edge.OnLimit, Says = "seven are quantitative" };
            yield return new("all three kinds, one eight of ten", Grade.PartlyMet, Reported(Report() with { Measures = Measures(8, 1, 1) })) { Edge = Edge.BeyondLimit, Says = "more than 70 %" };
            yield return new("two kinds", Grade.PartlyMet, Reported(Report() with { Measures = Measures(2, 2, 0) }));
            yield return new("one kind", Grade.NotMet, Reported(Report() with { Measures = Measures(0, 0, 1) })) { Says = "The measure is about outcomes." };
            yield return new("no measures", Grade.NotMet, Reported(Report() with { Measures = [] }));
            yield return new("kinds not recorded", Grade.NotEvidenced, Reported(Report() with { Measures = [new ReportMeasure { Text = "…" }] }));
            yield return new("measures absent", Grade.NotEvidenced, Reported(Report()));
        }
    }

    private static ReportMeasure[] Measures(int quantitative, int qualitative, int outcome) =>
    [
        .. Enumerable.Repeat(new ReportMeasure { Kind = MeasureKind.Quantitative }, quantitative),
        .. Enumerable.Repeat(new ReportMeasure { Kind = MeasureKind.Qualitative }, qualitative),
        .. Enumerable.Repeat(new ReportMeasure { Kind = MeasureKind.Outcome }, outcome),
    ];
}
