namespace CaseAudit.Review.Tests;

/// <summary>Tables of worked examples, each with where it was published.</summary>
internal static class PublishedTables
{
    /// <summary>
    /// Two abstractors, 100 patients: R package irrCAC, dataset <c>cont3x3abstractors</c>, after Gwet (2014), Handbook of Inter-Rater Reliability;
    /// results in https://cran.r-project.org/web/packages/irrCAC/vignettes/overview.html (unweighted) and weighting.html (quadratic weights).
    /// </summary>
    public static AgreementTable Abstractors { get; } = new([[13, 0, 0], [0, 20, 7], [0, 4, 56]]);

    /// <summary>
    /// Two judges, 200 diagnoses: Cohen (1968), Psychological Bulletin 70, 213–220, Table 1, Judge B in the rows; results there and in the vignette
    /// <c>weighted_kappa</c> of the R package DMAR (https://cran.r-project.org/web/packages/DMAR/vignettes/weighted_kappa.html).
    /// </summary>
    public static AgreementTable Diagnoses { get; } = new([[88, 10, 2], [14, 40, 6], [18, 10, 12]]);

    /// <summary>Cohen’s weights for it: disagreements of 1, 3 and 6, turned into agreement.</summary>
    public static AgreementWeights OfDiagnoses { get; } = new([[1, 5 / 6.0, 0.5], [5 / 6.0, 1, 0], [0.5, 0, 1]]);

    /// <summary>The disagreements of 1 and 6 interchanged, as Cohen (1968) does to show what weights do.</summary>
    public static AgreementWeights OfDiagnosesInterchanged { get; } = new([[1, 0, 0.5], [0, 1, 5 / 6.0], [0.5, 5 / 6.0, 1]]);

    /// <summary>
    /// Two raters, 200 subjects: the example of Fleiss, Cohen, and Everitt (1969), Psychological Bulletin 72, 323–327, as it is also given in the
    /// R package psych (https://rdrr.io/cran/psych/man/kappa.html).
    /// </summary>
    public static AgreementTable OfFleissCohenEveritt { get; } = new([[106, 10, 4], [22, 28, 10], [2, 12, 6]]);

    /// <summary>Their weights.</summary>
    public static AgreementWeights WeightsOfFleissCohenEveritt { get; } = new([[1, 0, 0.4444], [0, 1, 0.6667], [0.4444, 0.6667, 1]]);

    /// <summary>The table with equal margins of the same vignette, on which weighted kappa is the product-moment correlation.</summary>
    public static AgreementTable EqualMargins { get; } = new([[40, 10, 10], [10, 60, 10], [10, 10, 40]]);

    /// <summary>
    /// Husbands and wives, 91 couples, four categories: R package vcd, dataset <c>SexualFun</c>, after Agresti (1990), Categorical Data Analysis;
    /// results in https://friendly.github.io/vcdExtra/reference/print.Kappa.html.
    /// </summary>
    public static AgreementTable Couples { get; } = new([[7, 7, 2, 3], [2, 8, 3, 7], [1, 5, 4, 9], [2, 8, 9, 14]]);
}
