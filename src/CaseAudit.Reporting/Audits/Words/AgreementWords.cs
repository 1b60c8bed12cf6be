using System.Globalization;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>The agreement of audits with the record in words, the same in every format.</summary>
internal static class AgreementWords
{
    /// <summary>What the figures of <see cref="Figures"/> are.</summary>
    public static IReadOnlyList<string> Headings { get; } = ["pairs", "exact", "within one", "bias", "kappa", "AC2"];

    /// <summary>The whole in sentences, each with its number of pairs.</summary>
    public static IEnumerable<string> Sentences(ProgrammeAgreement agreement)
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

    /// <summary>The figures of each area that was compared, then of each auditor.</summary>
    public static IEnumerable<(string Of, AgreementFigures Figures)> Parts(ProgrammeAgreement agreement) =>
        agreement.Areas.Where(area => area.Figures.N > 0).Select(area => (Say.Words(area.Area), area.Figures))
            .Concat(agreement.Auditors.Select(auditor => ($"auditor {auditor.Auditor}", auditor.Figures)));

    /// <summary>Figures as they are written; a dash for one that is not given.</summary>
    public static IReadOnlyList<string> Figures(AgreementFigures figures) =>
    [
        figures.N.ToString(CultureInfo.InvariantCulture),
        Percent(figures.Exact),
        Percent(figures.WithinOne),
        Signed(figures.Bias),
        figures.WeightedKappa is Coefficient kappa ? Number(kappa.Value) : "–",
        figures.Ac2 is Coefficient ac2 ? Number(ac2.Value) : "–",
    ];

    private static string Interval(Coefficient one) => $"{Number(one.Value)} (95 % interval {Number(one.Low)} to {Number(one.High)})";

    private static string Times(int? count) => count is null or 0 ? "none" : Say.Number(count.Value);

    private static string Percent(double? share) => share is double known ? (100 * known).ToString("0", CultureInfo.InvariantCulture) + " %" : "–";

    private static string Signed(double? figure) => figure is double known ? known.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture) : "–";

    private static string Number(double? figure) => figure is double known ? known.ToString("0.00;−0.00;0.00", CultureInfo.InvariantCulture) : "–";
}
