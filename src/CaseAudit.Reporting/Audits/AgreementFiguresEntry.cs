using CaseAudit.Model;
using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>The figures of agreement; <c>area</c> and <c>auditor</c> say of what, and <c>note</c> why a figure is missing. Without pairs only <c>n</c> stands.</summary>
public sealed record AgreementFiguresEntry(
    PracticeArea? Area,
    string? Auditor,
    int N,
    double? Exact,
    double? WithinOne,
    double? Bias,
    int? Over,
    int? Under,
    CoefficientEntry? WeightedKappa,
    CoefficientEntry? Ac2,
    string? Note)
{
    internal static AgreementFiguresEntry Of(AgreementFigures figures) => new(
        null,
        null,
        figures.N,
        Rounded(figures.Exact),
        Rounded(figures.WithinOne),
        Rounded(figures.Bias),
        figures.Over,
        figures.Under,
        Coefficient(figures.WeightedKappa),
        Coefficient(figures.Ac2),
        figures.Note);

    private static CoefficientEntry? Coefficient(Coefficient? one) => one is null ? null : new(Rounded(one.Value), Rounded(one.Low), Rounded(one.High));

    private static double? Rounded(double? figure) => figure is double number ? Rounded(number) : null;

    // Four decimals are more than any sample bears, and the same on every machine; no zero is negative.
    private static double Rounded(double figure) => Math.Round(figure, 4, MidpointRounding.AwayFromZero) + 0.0;
}
