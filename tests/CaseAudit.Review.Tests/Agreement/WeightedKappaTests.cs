namespace CaseAudit.Review.Tests;

public sealed class WeightedKappaTests
{
    private const double FourDecimals = 0.00005;

    [Fact]
    public void Kappa_AbstractorsUnweighted_IsAsPublished() =>
        Check(WeightedKappa.Of(PublishedTables.Abstractors, AgreementWeights.Identity(3)), 0.7964094, 0.05891072);

    [Fact]
    public void Kappa_AbstractorsQuadratic_IsAsPublished() =>
        Check(WeightedKappa.Of(PublishedTables.Abstractors, AgreementWeights.Quadratic(3)), 0.8921569, 0.03535151);

    [Fact]
    public void Kappa_AbstractorsQuadratic_HasThePublishedInterval()
    {
        var kappa = WeightedKappa.Of(PublishedTables.Abstractors, AgreementWeights.Quadratic(3)).ShouldNotBeNull().WithLimits();

        kappa.Low.ShouldBe(0.8229, FourDecimals); // irrCAC rounds to 0.822 with Student's t, 99 degrees of freedom; 0.8921569 - 1.959964 * 0.03535151.
        kappa.High.ShouldBe(0.9614, FourDecimals);
    }

    [Fact]
    public void Kappa_CouplesUnweighted_IsAsPublished() =>
        Check(WeightedKappa.Of(PublishedTables.Couples, AgreementWeights.Identity(4)), 0.1293, 0.06860);

    [Fact]
    public void Kappa_CouplesEqualSpacing_IsAsPublished() =>
        Check(WeightedKappa.Of(PublishedTables.Couples, AgreementWeights.Linear(4)), 0.2374, 0.07832);

    [Theory]
    [InlineData(false, -0.00512, 0.2638)]
    [InlineData(true, 0.08388, 0.3909)]
    public void Kappa_Couples_HasThePublishedInterval(bool weighted, double low, double high)
    {
        var weights = weighted ? AgreementWeights.Linear(4) : AgreementWeights.Identity(4);

        var kappa = WeightedKappa.Of(PublishedTables.Couples, weights).ShouldNotBeNull().WithLimits();

        kappa.Low.ShouldBe(low, FourDecimals);
        kappa.High.ShouldBe(high, FourDecimals);
    }

    [Fact]
    public void Kappa_DiagnosesUnweighted_IsAsPublished() =>
        WeightedKappa.Of(PublishedTables.Diagnoses, AgreementWeights.Identity(3)).ShouldNotBeNull().Value.ShouldBe(0.492, 0.0005);

    [Fact]
    public void Kappa_DiagnosesWithCohensWeights_IsAsPublished()
    {
        var kappa = WeightedKappa.Of(PublishedTables.Diagnoses, PublishedTables.OfDiagnoses).ShouldNotBeNull();

        kappa.Value.ShouldBe(1 - 0.90 / 1.38, FourDecimals); // Cohen's sums of weighted disagreement; he prints .348.
        kappa.StandardError.ShouldBe(0.0755, FourDecimals);
    }

    [Fact]
    public void Kappa_DiagnosesWithWeightsInterchanged_IsAsPublished() =>
        WeightedKappa.Of(PublishedTables.Diagnoses, PublishedTables.OfDiagnosesInterchanged).ShouldNotBeNull().Value.ShouldBe(0.574, 0.0005);

    [Fact]
    public void Kappa_FleissCohenEverittWeighted_IsAsPublished()
    {
        var kappa = WeightedKappa.Of(PublishedTables.OfFleissCohenEveritt, PublishedTables.WeightsOfFleissCohenEveritt).ShouldNotBeNull();

        kappa.Value.ShouldBe(0.508, 0.001); // They print .508, from an agreement of .787 and a chance of .567, both rounded; unrounded it is .5071.
        kappa.StandardError.ShouldBe(Math.Sqrt(0.003248), FourDecimals);
    }

    [Fact]
    public void Kappa_QuadraticWithEqualMargins_IsTheCorrelation()
    {
        // Cohen (1968): scores 1 to 3 have the variance 120/200 on both sides, their covariance is (40 + 40 - 10 - 10) / 200.
        WeightedKappa.Of(PublishedTables.EqualMargins, AgreementWeights.Quadratic(3)).ShouldNotBeNull().Value.ShouldBe(60.0 / 120, 1e-12);
    }

    [Fact]
    public void Kappa_RatersInterchanged_IsTheSame()
    {
        var turned = new AgreementTable([[88, 14, 18], [10, 40, 10], [2, 6, 12]]);

        Check(
            WeightedKappa.Of(turned, PublishedTables.OfDiagnoses),
            WeightedKappa.Of(PublishedTables.Diagnoses, PublishedTables.OfDiagnoses)!.Value,
            WeightedKappa.Of(PublishedTables.Diagnoses, PublishedTables.OfDiagnoses)!.StandardError);
    }

    [Fact]
    public void Kappa_UnusedCategory_StaysPossible() =>
        WeightedKappa.Of(new AgreementTable([[5, 1, 0], [2, 4, 0], [0, 0, 0]]), AgreementWeights.Quadratic(3))
            .ShouldNotBeNull().Value.ShouldBe(0.5, 1e-12);

    [Fact]
    public void Kappa_PerfectAgreement_IsOneWithoutError() =>
        Check(WeightedKappa.Of(new AgreementTable([[7, 0, 0], [0, 11, 0], [0, 0, 5]]), AgreementWeights.Quadratic(3)), 1, 0);

    [Fact]
    public void Kappa_FullReversal_IsMinusOne() =>
        Check(WeightedKappa.Of(new AgreementTable([[0, 0, 10], [0, 0, 0], [10, 0, 0]]), AgreementWeights.Quadratic(3)), -1, 0);

    [Fact]
    public void Kappa_FirstRaterConstant_IsNull() =>
        WeightedKappa.Of(new AgreementTable([[0, 0, 0], [3, 4, 5], [0, 0, 0]]), AgreementWeights.Quadratic(3)).ShouldBeNull();

    [Fact]
    public void Kappa_SecondRaterConstant_IsNull() =>
        WeightedKappa.Of(new AgreementTable([[0, 3, 0], [0, 4, 0], [0, 5, 0]]), AgreementWeights.Quadratic(3)).ShouldBeNull();

    [Fact]
    public void Kappa_NoPairs_IsNull() =>
        WeightedKappa.Of(AgreementTable.Of([]), AgreementWeights.Quadratic(3)).ShouldBeNull();

    [Fact]
    public void Kappa_WeightsThatCallEverythingAgreement_IsNull() =>
        WeightedKappa.Of(new AgreementTable([[3, 1], [2, 4]]), new AgreementWeights([[1, 1], [1, 1]])).ShouldBeNull();

    [Fact]
    public void Kappa_WeightsForOtherCategories_AreRefused() =>
        Should.Throw<ArgumentException>(() => WeightedKappa.Of(PublishedTables.Couples, AgreementWeights.Quadratic(3)));

    private static void Check(Estimate? estimate, double value, double standardError)
    {
        estimate.ShouldNotBeNull();
        estimate.Value.ShouldBe(value, FourDecimals);
        estimate.StandardError.ShouldBe(standardError, FourDecimals);
    }
}
