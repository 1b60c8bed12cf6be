namespace CaseAudit.Review.Tests;

public sealed class GwetAc2Tests
{
    private const double FourDecimals = 0.00005;

    // For a table irrCAC divides by n², for raw ratings, as we do, by n(n - 1): the published errors of tables are turned into ours.
    private static readonly double FromTable = Math.Sqrt(100 / 99.0);

    [Fact]
    public void Ac1_Abstractors_IsAsPublished() =>
        Check(GwetAc2.Of(PublishedTables.Abstractors, AgreementWeights.Identity(3)), 0.8493305, 0.04321747 * FromTable);

    [Fact]
    public void Ac2_AbstractorsQuadratic_IsAsPublished() =>
        Check(GwetAc2.Of(PublishedTables.Abstractors, AgreementWeights.Quadratic(3)), 0.9402369, 0.01792019 * FromTable);

    [Fact]
    public void Ac2_RatersInterchanged_IsTheSame()
    {
        var one = GwetAc2.Of(new AgreementTable([[88, 14, 18], [10, 40, 10], [2, 6, 12]]), AgreementWeights.Quadratic(3)).ShouldNotBeNull();

        Check(GwetAc2.Of(new AgreementTable([[88, 10, 2], [14, 40, 6], [18, 10, 12]]), AgreementWeights.Quadratic(3)), one.Value, one.StandardError);
    }

    [Fact]
    public void Ac2_PerfectAgreement_IsOneWithoutError() =>
        Check(GwetAc2.Of(new AgreementTable([[7, 0, 0], [0, 11, 0], [0, 0, 5]]), AgreementWeights.Quadratic(3)), 1, 0);

    [Fact]
    public void Ac2_AllInOneCell_IsOneWithoutError() =>
        Check(GwetAc2.Of(new AgreementTable([[0, 0, 0], [0, 20, 0], [0, 0, 0]]), AgreementWeights.Quadratic(3)), 1, 0);

    [Fact]
    public void Ac2_OneRaterConstant_IsGiven()
    {
        // Shares (3/24, 16/24, 5/24), chance 286/576; observed (4 + 0.75 * 8) / 12.
        var ac2 = GwetAc2.Of(new AgreementTable([[0, 0, 0], [3, 4, 5], [0, 0, 0]]), AgreementWeights.Quadratic(3)).ShouldNotBeNull();

        ac2.Value.ShouldBe((10 / 12.0 - 286 / 576.0) / (1 - 286 / 576.0), 1e-12);
        ac2.StandardError.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Ac2_AlwaysTwoRanksApart_IsMinusOne() =>
        Check(GwetAc2.Of(new AgreementTable([[0, 0, 20], [0, 0, 0], [0, 0, 0]]), AgreementWeights.Quadratic(3)), -1, 0);

    [Fact]
    public void Ac2_BelowMinusOne_IsItsOwnLowerLimit()
    {
        var ac2 = GwetAc2.Of(new AgreementTable([[0, 0, 9], [0, 2, 0], [9, 0, 0]]), AgreementWeights.Quadratic(3)).ShouldNotBeNull().WithLimits();

        ac2.Value.ShouldBeLessThan(-1);
        ac2.Low.ShouldBe(ac2.Value);
        ac2.High.ShouldBeGreaterThan(ac2.Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Ac2_FewerThanTwoPairs_IsNull(int pairs) =>
        GwetAc2.Of(new AgreementTable([[pairs, 0], [0, 0]]), AgreementWeights.Quadratic(2)).ShouldBeNull();

    [Fact]
    public void Ac2_WeightsThatCallEverythingAgreement_IsNull() =>
        GwetAc2.Of(new AgreementTable([[4, 0], [0, 4]]), new AgreementWeights([[1, 1], [1, 1]])).ShouldBeNull();

    [Fact]
    public void Ac2_WeightsForOtherCategories_AreRefused() =>
        Should.Throw<ArgumentException>(() => GwetAc2.Of(PublishedTables.Couples, AgreementWeights.Quadratic(3)));

    private static void Check(Estimate? estimate, double value, double standardError)
    {
        estimate.ShouldNotBeNull();
        estimate.Value.ShouldBe(value, FourDecimals);
        estimate.StandardError.ShouldBe(standardError, FourDecimals);
    }
}
