using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditReports;

/// <summary>AR04.1: does the report balance quantitative, qualitative and outcome measures?</summary>
[Name(Code)]
public sealed class AR04_BalanceOfMeasures : Rule
{
    internal const string Code = "AR04.1";

    /// <inheritdoc/>
    public override void Define()
    {
        ProgrammeUnderReview programme = null!;
        Standards standards = null!;
        Recorded<AuditReport> report = null!;

        When()
            .Match(() => programme)
            .Match(() => standards)
            .Match(() => report);

        Then()
            .Yield(_ => Decide(report, report.Parts<ReportMeasure>().ToList(), standards.Required(StandardKeys.ReportMeasureShare, report.ClockStart(programme))));
    }

    private static Finding Decide(Recorded<AuditReport> report, List<Recorded<ReportMeasure>> measures, Standard share)
    {
        if (report.Without(Code, report.Item.Measures, "measures", "measures") is Finding without) return without;

        var counts = measures.Select(measure => measure.Item.Kind).OfType<MeasureKind>().CountBy(kind => kind).OrderBy(count => count.Key).ToList();
        if (counts.Count == 0) return report.NotEvidenced(Code, "kinds of measure");

        var all = counts.Sum(count => count.Value);
        var most = counts.MaxBy(count => count.Value);
        var tooMuch = most.Value > share.Value * all;
        var grade = counts.Count == 1 ? Grade.NotMet : counts.Count == Enum.GetValues<MeasureKind>().Length && !tooMuch ? Grade.Met : Grade.PartlyMet;
        return report.Finding(
            Code, grade, () => counts.Count == 1
                ? $"{Say.Capital(Say.All(all, "measure"))} {(all == 1 ? "is" : "are")} {Words(most.Key)}."
                : $"Of {Say.Count(all, "measure")}, {Say.List(counts.Select(count => $"{Say.Number(count.Value)} {(count.Value == 1 ? "is" : "are")} {Words(count.Key)}"))}{(tooMuch ? $"; one kind makes up more than {Say.Standard(share)}" : "")}.",
            () => [.. measures.Where(measure => measure.Item.Kind is not null).Select(measure => measure.Shows("kind", report.Day(), Say.Words(measure.Item.Kind!.Value)))],
            share);
    }

    private static string Words(MeasureKind kind) => kind == MeasureKind.Outcome ? "about outcomes" : Say.Words(kind);
}
