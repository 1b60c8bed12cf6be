using System.Globalization;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;
using Spectre.Console;

namespace CaseAudit.Reporting;

/// <summary>Agreement in words, each with its number of pairs, then in a table by area.</summary>
internal sealed class AgreementText(IAnsiConsole page)
{
    public void Write(ProgrammeAgreement agreement)
    {
        TextPage.Heading(page, "Agreement of audits with the record");
        foreach (var sentence in Sentences(agreement)) page.MarkupLine(TextPage.Escape(sentence));
        if (agreement.Overall.N > 0) Table(agreement);
    }

    private static IEnumerable<string> Sentences(ProgrammeAgreement agreement)
    {
        var overall = agreement.Overall;
        if (overall.N > 0)
        {
            yield return $"Over {Say.Count(overall.N, "pair")} of judgements audit and record agree in {Percent(overall.Exact)} and lie within one rank in {Percent(overall.WithinOne)}.";
            yield return Direction(overall);
            if (overall.WeightedKappa is Coefficient kappa) yield return $"Weighted kappa is {Interval(kappa)}.";
            if (overall.Ac2 is Coefficient ac2) yield return $"AC2, which holds where nearly all judgements are the same, is {Interval(ac2)}.";
        }

        if (overall.Note is string note) yield return note;
        if (agreement.Distant > 0) yield return $"{Say.Capital(Say.Count(agreement.Distant, "pair"))} {(agreement.Distant == 1 ? "was" : "were")} kept out: the audit is much older than the record.";
        if (agreement.Moderated is { N: > 0 } moderated)
            yield return $"Moderation, over {Say.Count(moderated.N, "audit")}, left {Percent(moderated.Exact)} of the overall judgements as they were; it lowered {Times(moderated.Over)} and raised {Times(moderated.Under)}.";
    }

    private static string Direction(AgreementFigures figures)
    {
        var counts = $"The audit is the more generous in {Times(figures.Over)} and the harsher in {Times(figures.Under)}";
        return figures.Bias switch
        {
            > 0 => $"{counts}; on average it is {Number(figures.Bias)} of a rank more generous.",
            < 0 => $"{counts}; on average it is {Number(-figures.Bias)} of a rank harsher.",
            _ => $"{counts}; on average neither.",
        };
    }

    private void Table(ProgrammeAgreement agreement)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(new TableColumn("").NoWrap());
        foreach (var heading in (string[])["pairs", "exact", "within one", "bias", "kappa", "AC2"]) table.AddColumn(new TableColumn(heading).RightAligned().NoWrap());
        foreach (var area in agreement.Areas.Where(area => area.Figures.N > 0)) Row(table, Say.Words(area.Area), area.Figures);
        foreach (var auditor in agreement.Auditors) Row(table, $"auditor {auditor.Auditor}", auditor.Figures);
        page.Write(table);
    }

    private static void Row(Table table, string of, AgreementFigures figures) => table.AddRow(
        TextPage.Escape(of),
        figures.N.ToString(CultureInfo.InvariantCulture),
        Percent(figures.Exact),
        Percent(figures.WithinOne),
        Signed(figures.Bias),
        figures.WeightedKappa is Coefficient kappa ? Number(kappa.Value) : "–",
        figures.Ac2 is Coefficient ac2 ? Number(ac2.Value) : "–");

    private static string Interval(Coefficient one) => $"{Number(one.Value)} (95 % interval {Number(one.Low)} to {Number(one.High)})";

    private static string Times(int? count) => count is null or 0 ? "none" : Say.Number(count.Value);

    private static string Percent(double? share) => share is double known ? (100 * known).ToString("0", CultureInfo.InvariantCulture) + " %" : "–";

    private static string Signed(double? figure) => figure is double known ? known.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture) : "–";

    private static string Number(double? figure) => figure is double known ? known.ToString("0.00;−0.00;0.00", CultureInfo.InvariantCulture) : "–";
}
