namespace CaseAudit.Review.Tests.Summary;

public sealed class PatternTests
{
    [Theory]
    [InlineData("White 7, Asian 5", "White 7, Asian 5")]
    [InlineData("White 9, Asian 3, Black 2", "White 9, other groups together 5")]
    [InlineData("White 9, Asian 6, Black 4", "White 9, other groups together 10")]
    [InlineData("White 9, Asian 2, Black 1", "")]
    [InlineData("White 4, Asian 4", "")]
    [InlineData("White 7, Asian 1, not recorded 4", "recorded, one group or another 8, not recorded 4")]
    [InlineData("White 9, Asian 3, Black 2, not recorded 3", "White 9, other groups together 5, not recorded 3")]
    [InlineData("White 7, Asian 5, not recorded 1", "White 7, Asian 5, not recorded 1")]
    public void Of_Ethnicity_NeverShowsFewerThanFive(string groups, string shown) => Shown(CaseTrait.Ethnicity, groups).ShouldBe(shown);

    // White: five cases, to so many of which the question applies; the others: six cases.
    [Theory]
    [InlineData(CaseTrait.Ethnicity, 5, false)]
    [InlineData(CaseTrait.Ethnicity, 4, true)]
    [InlineData(CaseTrait.Ethnicity, 0, false)]
    [InlineData(CaseTrait.Team, 4, false)]
    public void Hides_QuestionThatAppliesToFewOfAGroup_OfEthnicityOnly(CaseTrait trait, int applicable, bool hides)
    {
        var summary = new ReviewSummary([]);
        summary.Traits.Merge(new TraitTable([Group("White", 5, applicable), Group("Asian", 6, 6), Group("not recorded", 2, 2)]));

        Pattern.Of(summary).Single().Hides("CR01").ShouldBe(hides);

        TraitGroup Group(string name, int cases, int of) =>
            new(trait, name, cases, new Dictionary<string, GradeCounts> { ["CR01"] = new(0, of, 0, 0, 0, cases - of) });
    }

    [Fact]
    public void Of_Team_ShowsEveryGroup() => Shown(CaseTrait.Team, "East 1, West 4").ShouldBe("West 4, East 1");

    [Fact]
    public void Of_Age_StartsWithTheYoungest() => Shown(CaseTrait.Age, "16 years and over 2, unborn 1, 5 to 9 years 3").ShouldBe("unborn 1, 5 to 9 years 3, 16 years and over 2");

    private static string Shown(CaseTrait trait, string groups)
    {
        var summary = new ReviewSummary([]);
        foreach (var group in groups.Split(", "))
        {
            var space = group.LastIndexOf(' ');
            summary.Traits.Merge(new TraitTable([new TraitGroup(trait, group[..space], int.Parse(group[space..], System.Globalization.CultureInfo.InvariantCulture), new Dictionary<string, GradeCounts>())]));
        }

        return string.Join(", ", Pattern.Of(summary).SelectMany(pattern => pattern.Groups).Select(group => $"{group.Name} {group.Cases}"));
    }
}
