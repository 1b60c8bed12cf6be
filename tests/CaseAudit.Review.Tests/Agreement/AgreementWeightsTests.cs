namespace CaseAudit.Review.Tests;

public sealed class AgreementWeightsTests
{
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(0, 1, 0.75)]
    [InlineData(1, 2, 0.75)]
    [InlineData(2, 0, 0)]
    public void Quadratic_ThreeCategories_IsAsPublished(int first, int second, double weight) =>
        AgreementWeights.Quadratic(3)[first, second].ShouldBe(weight);

    [Theory]
    [InlineData(0, 1, 0.5)]
    [InlineData(2, 0, 0)]
    public void Linear_ThreeCategories_IsAsPublished(int first, int second, double weight) =>
        AgreementWeights.Linear(3)[first, second].ShouldBe(weight);

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Weights_ThatMakeNoSense_AreRefused(double[][] weights) =>
        Should.Throw<ArgumentException>(() => new AgreementWeights(weights));

    [Theory]
    [MemberData(nameof(WrongCounts))]
    public void Table_ThatIsNone_IsRefused(int[][] counts) =>
        Should.Throw<ArgumentException>(() => new AgreementTable(counts));

    public static TheoryData<double[][]> Wrong { get; } =
    [
        [[1]],
        [[1, 0], [0, 1, 0]],
        [[1, -0.5], [-0.5, 1]],
        [[1, double.NaN], [double.NaN, 1]],
        [[1, 0], [0, 0.5]],
        [[1, 0.5], [0.25, 1]],
    ];

    public static TheoryData<int[][]> WrongCounts { get; } =
    [
        [[1]],
        [[1, 2], [3]],
        [[1, -2], [3, 4]],
    ];
}
