using System.Reflection;
using static CaseAudit.Rules.Tests.Days;

namespace CaseAudit.Rules.Tests;

public sealed class BuiltInStandardsTests
{
    [Fact]
    public void Keys_OfTheFiles_AreTheConstantsOneToOne() =>
        BuiltIn.Standards.All.Select(edition => edition.Key).Concat(BuiltIn.Standards.Switches.Select(setting => setting.Key)).Distinct()
            .ShouldBe(Constants(typeof(StandardKeys)), ignoreOrder: true);

    [Fact]
    public void WordLists_OfTheFile_AreTheConstantsOneToOne() => BuiltIn.Standards.WordLists.ShouldBe(Constants(typeof(WordLists)).Concat(Constants(typeof(SmartWordLists))), ignoreOrder: true);

    [Fact]
    public void Keys_NoOne_BeginsAnother() =>
        Constants(typeof(StandardKeys)).ShouldAllBe(key => !Constants(typeof(StandardKeys)).Any(other => other.StartsWith(key + ".", StringComparison.Ordinal)));

    [Fact]
    public void Editions_Each_SayWhereTheNumberComesFrom()
    {
        BuiltIn.Standards.All.ShouldAllBe(edition => edition.Source.EndsWith('.') && edition.Edition.Length > 0 && Enum.IsDefined(edition.Unit));
        BuiltIn.Standards.Switches.ShouldAllBe(setting => setting.Source.EndsWith('.') && setting.Edition.Length > 0);
    }

    [Fact]
    public void Editions_Each_HoldAPossibleValue() =>
        BuiltIn.Standards.All.ShouldAllBe(edition => edition.Value > 0
            && (edition.Unit == StandardUnit.Share ? edition.Value <= 1 : edition.Unit == StandardUnit.Ratio || edition.Value == decimal.Truncate(edition.Value)));

    [Fact]
    public void Switches_Each_HoldOneOfTheirWords()
    {
        BuiltIn.Standards.Switches.Select(setting => setting.Key).Distinct().ShouldBe(SwitchChoices.Keys, ignoreOrder: true);
        BuiltIn.Standards.Switches.ShouldAllBe(setting => SwitchChoices.For(setting.Key).Contains(setting.Value));
    }

    [Fact]
    public void LocalDefaults_Each_HoldOnEveryDay() =>
        BuiltIn.Standards.All.Where(edition => edition.Edition == "local default").ShouldAllBe(edition => edition.From == DateOnly.MinValue && edition.To == null);

    [Theory]
    [InlineData("referral.decision", "2010-02-28", null)]
    [InlineData("referral.decision", "2010-03-01", 1)]
    [InlineData("assessment.initial", "2010-02-28", 7)]
    [InlineData("assessment.initial", "2010-03-01", 10)]
    [InlineData("assessment.initial", "2013-04-14", 10)]
    [InlineData("assessment.initial", "2013-04-15", null)]
    [InlineData("assessment.core", "2005-01-01", 35)]
    [InlineData("assessment.core", "2013-04-14", 35)]
    [InlineData("assessment.core", "2013-04-15", null)]
    [InlineData("assessment.single", "2013-04-14", null)]
    [InlineData("assessment.single", "2013-04-15", 45)]
    [InlineData("conference.initial", "2010-02-28", null)]
    [InlineData("conference.initial", "2010-03-01", 15)]
    [InlineData("coreGroup.first", "2010-03-01", 10)]
    [InlineData("review.lookedAfter.first", "2011-03-31", null)]
    [InlineData("review.lookedAfter.first", "2011-04-01", 20)]
    [InlineData("visits.lookedAfter.firstYear", "2011-04-01", 42)]
    [InlineData("plan.care", "2011-03-31", null)]
    [InlineData("plan.care", "2011-04-01", 10)]
    public void Value_OnAnEditionsFirstAndLastDay_IsTheEditions(string key, string on, int? expected) =>
        ((int?)BuiltIn.Standards.At(key, Day(on))?.Value).ShouldBe(expected);

    [Theory]
    [InlineData("2010-03-01", "Working Together 2010")]
    [InlineData("2013-04-14", "Working Together 2010")]
    [InlineData("2013-04-15", "Working Together 2013")]
    [InlineData("2015-03-25", "Working Together 2013")]
    [InlineData("2015-03-26", "Working Together 2015")]
    [InlineData("2018-07-03", "Working Together 2015")]
    [InlineData("2018-07-04", "Working Together 2018")]
    [InlineData("2023-12-14", "Working Together 2018")]
    [InlineData("2023-12-15", "Working Together 2023")]
    [InlineData("2026-03-17", "Working Together 2023")]
    [InlineData("2026-03-18", "Working Together 2026")]
    public void Edition_OnItsFirstAndLastDay_IsInForce(string on, string expected) =>
        BuiltIn.Standards.Required(StandardKeys.ConferenceInitial, Day(on)).Edition.ShouldBe(expected);

    [Fact]
    public void Edition2026_Each_IsMarkedUnverifiedAndKeepsTheNumberOf2023()
    {
        var editions = BuiltIn.Standards.All.Where(edition => edition.Edition == "Working Together 2026").ToList();

        editions.Count.ShouldBe(6);
        editions.ShouldAllBe(edition => edition.Source.EndsWith("unverified.", StringComparison.Ordinal));
        editions.ShouldAllBe(edition => edition.Value == BuiltIn.Standards.Required(edition.Key, Day("2026-03-17")).Value);
    }

    [Theory]
    [InlineData("count.from", "2024-01-01", "dayAfter")]
    [InlineData("assessment.clock", "2024-01-01", "referral")]
    [InlineData("conference.anchor", "2013-04-14", "lastStrategyDiscussion")]
    [InlineData("conference.anchor", "2013-04-15", "initiatingStrategyDiscussion")]
    public void Switch_ADay_IsTheConventionOfItsTime(string key, string on, string expected) => BuiltIn.Standards.Switch(key, Day(on)).ShouldBe(expected);

    private static IEnumerable<string> Constants(Type list) =>
        list.GetFields(BindingFlags.Public | BindingFlags.Static).Select(constant => (string)constant.GetRawConstantValue()!);
}
