using CaseAudit.Model;
using static CaseAudit.Review.Tests.Sampling.Listing;

namespace CaseAudit.Review.Tests.Sampling;

public sealed class CaseMappingSampleTests
{
    private static readonly ListedCase[] FourByTen = [.. Enum.GetValues<MappingArea>().SelectMany(area => Mapped(area, 10, area.ToString()))];

    [Fact]
    public void Draw_IsOfThreeFromEachOfTheFourAreas()
    {
        var sample = Choose(SamplePurpose.CaseMapping, FourByTen);

        sample.Chosen.GroupBy(chosen => chosen.Listed.MappingArea).Select(area => area.Count()).ShouldBe([3, 3, 3, 3]);
        sample.Chosen.ShouldAllBe(chosen => chosen.Reasons.Single().Code == "SL08");
        sample.Missing.ShouldBeEmpty();
    }

    [Fact]
    public void Draw_FromOtherSeeds_ReachesEveryCase() =>
        Enumerable.Range(0, 100).SelectMany(seed => Ids(Choose(SamplePurpose.CaseMapping, FourByTen, (ulong)seed))).Distinct().Count().ShouldBe(40);

    [Fact]
    public void Case_ListedInTwoAreas_IsChosenOnce_WhereItIsNeededMore()
    {
        // The three re-registered cases are listed as harmed on a plan, too.
        ListedCase[] list = [.. Mapped(MappingArea.HarmedOnPlan, 10, "H"), .. Mapped(MappingArea.ReRegistered, 3, "H")];

        for (var seed = 0UL; seed < 30; seed++)
        {
            var sample = Choose(SamplePurpose.CaseMapping, list, seed);
            Ids(sample).ShouldBeUnique();
            sample.Chosen.Count(chosen => chosen.Listed.MappingArea == MappingArea.ReRegistered).ShouldBe(3);
            sample.Chosen.Count(chosen => chosen.Listed.MappingArea == MappingArea.HarmedOnPlan).ShouldBe(3);
        }
    }

    [Fact]
    public void ShortList_SaysWhatIsMissingInEachArea()
    {
        var sample = Choose(SamplePurpose.CaseMapping, [.. FourByTen.Where(row => row.MappingArea is MappingArea.AdultRiskFactors or MappingArea.HarmedOnPlan),
            .. Mapped(MappingArea.BelowThreshold, 2, "B"), new ListedCase { CaseId = "X" }]);

        sample.Chosen.Count.ShouldBe(8);
        sample.Missing.ShouldBe(
        [
            "Under “below threshold” the list holds two cases; the method asks for 10.",
            "Under “below threshold” two cases could be chosen of the three asked for.",
            "Under “re-registered” the list holds no cases; the method asks for 10.",
            "Under “re-registered” no cases could be chosen of the three asked for.",
            "One listed case left aside: the list gives no area (column “mappingArea”).",
        ]);
    }
}
