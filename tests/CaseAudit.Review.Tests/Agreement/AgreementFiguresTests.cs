namespace CaseAudit.Review.Tests;

public sealed class AgreementFiguresTests
{
    private const string NotIndependent = "Pairs of one case are not independent, so the intervals are likely to be too narrow.";

    [Fact]
    public void Figures_NoPairs_AreAllNull() =>
        AgreementFigures.Of([], 20).ShouldBe(new AgreementFigures(0, null, null, null, null, null, null, null, "There are no pairs to compare."));

    [Fact]
    public void Figures_MixedPairs_CountAndAverage()
    {
        var figures = AgreementFigures.Of([new(3, 3), new(3, 2), new(3, 1), new(1, 2), new(2, 2)], 2);

        figures.N.ShouldBe(5);
        figures.Exact.ShouldBe(0.4);
        figures.WithinOne.ShouldBe(0.8);
        figures.Bias.ShouldBe(0.4);
        figures.Over.ShouldBe(2);
        figures.Under.ShouldBe(1);
    }

    [Fact]
    public void Figures_AuditsHarsher_HaveABiasBelowZero() =>
        AgreementFigures.Of([new(1, 3), new(2, 3)], 20).Bias.ShouldBe(-1.5);

    [Theory]
    [InlineData(19, false)]
    [InlineData(20, true)]
    public void Figures_AroundTheMinimum_HaveCoefficientsFromItOn(int pairs, bool given)
    {
        var figures = AgreementFigures.Of([.. Enumerable.Range(0, pairs).Select(number => new RankPair(1 + number % 3, 1 + number % 2))], 20);

        (figures.WeightedKappa is not null).ShouldBe(given);
        (figures.Ac2 is not null).ShouldBe(given);
        figures.Exact.ShouldNotBeNull();
        figures.Note.ShouldBe(given ? NotIndependent : "No coefficients are given: there are 19 pairs, fewer than the 20 needed.");
    }

    [Fact]
    public void Figures_OnePairAndNoMinimum_HaveNoCoefficients()
    {
        var figures = AgreementFigures.Of([new(3, 2)], 0);

        figures.Bias.ShouldBe(1);
        figures.Ac2.ShouldBeNull();
        figures.Note.ShouldBe("No coefficients are given: there is one pair, fewer than the two needed.");
    }

    [Fact]
    public void Figures_PublishedTableAsPairs_HaveItsCoefficients()
    {
        var figures = AgreementFigures.Of(Pairs([[13, 0, 0], [0, 20, 7], [0, 4, 56]]), 20);

        figures.N.ShouldBe(100);
        figures.Exact.ShouldBe(0.89);
        figures.WithinOne.ShouldBe(1);
        figures.Bias.ShouldBe(-0.03);
        (figures.Over, figures.Under).ShouldBe((4, 7));
        figures.WeightedKappa.ShouldNotBeNull().Value.ShouldBe(0.8921569, 0.00005);
        figures.Ac2.ShouldNotBeNull().Value.ShouldBe(0.9402369, 0.00005);
    }

    [Fact]
    public void Figures_AuditsOfOneRankOnly_HaveAc2AndSayWhyNoKappa()
    {
        var figures = AgreementFigures.Of(Pairs([[0, 0, 0], [3, 4, 5], [0, 0, 0]]), 10);

        figures.WeightedKappa.ShouldBeNull();
        figures.Ac2.ShouldNotBeNull();
        figures.Note.ShouldBe($"Weighted kappa is not given: the audits use one rank only. {NotIndependent}");
    }

    [Fact]
    public void Figures_RecordOfOneRankOnly_HaveAc2AndSayWhyNoKappa()
    {
        var figures = AgreementFigures.Of(Pairs([[0, 3, 0], [0, 4, 0], [0, 5, 0]]), 10);

        figures.WeightedKappa.ShouldBeNull();
        figures.Ac2.ShouldNotBeNull();
        figures.Note.ShouldBe($"Weighted kappa is not given: the record uses one rank only. {NotIndependent}");
    }

    [Fact]
    public void Figures_BothOfOneRankOnly_SayThatTheIntervalMeansNothing()
    {
        var figures = AgreementFigures.Of(Pairs([[0, 0, 0], [0, 12, 0], [0, 0, 0]]), 10);

        figures.WeightedKappa.ShouldBeNull();
        figures.Ac2.ShouldBe(new Coefficient(1, 1, 1));
        figures.Note.ShouldBe(
            "Weighted kappa is not given: the audits use one rank only, and so does the record. " +
            $"An interval without width means that the pairs do not vary, not that the figure is certain. {NotIndependent}");
    }

    [Fact]
    public void Figures_PerfectAgreement_AreOneAndSayThatTheIntervalMeansNothing()
    {
        var figures = AgreementFigures.Of(Pairs([[7, 0, 0], [0, 11, 0], [0, 0, 5]]), 20);

        figures.WeightedKappa.ShouldNotBeNull().Value.ShouldBe(1, 1e-12);
        figures.WeightedKappa.High.ShouldBeLessThanOrEqualTo(1);
        figures.Ac2.ShouldNotBeNull().Value.ShouldBe(1, 1e-12);
        figures.Note.ShouldNotBeNull().ShouldStartWith("An interval without width");
    }

    [Fact]
    public void Figures_NearPerfectAgreement_HaveLimitsCutToOne()
    {
        var figures = AgreementFigures.Of(Pairs([[10, 1, 0], [0, 10, 0], [0, 0, 0]]), 20);

        figures.WeightedKappa.ShouldNotBeNull().High.ShouldBe(1);
        figures.WeightedKappa.Low.ShouldBeLessThan(figures.WeightedKappa.Value);
    }

    [Fact]
    public void Figures_NearFullReversal_HaveLimitsCutToMinusOne() =>
        AgreementFigures.Of(Pairs([[1, 0, 10], [0, 0, 0], [10, 0, 0]]), 20).WeightedKappa.ShouldNotBeNull().Low.ShouldBe(-1);

    [Fact]
    public void Figures_PairsInAnotherOrder_AreTheSame()
    {
        var pairs = Pairs([[3, 1, 2], [4, 5, 1], [2, 3, 6]]);

        AgreementFigures.Of([.. pairs.Reverse()], 20).ShouldBe(AgreementFigures.Of(pairs, 20));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(4, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 4)]
    public void Pair_RankOutsideOneToThree_IsRefused(int audit, int record) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new RankPair(audit, record));

    private static IReadOnlyCollection<RankPair> Pairs(int[][] table) =>
        [.. from row in Enumerable.Range(0, 3) from column in Enumerable.Range(0, 3)
            from pair in Enumerable.Repeat(new RankPair(row + 1, column + 1), table[row][column])
            select pair];
}
