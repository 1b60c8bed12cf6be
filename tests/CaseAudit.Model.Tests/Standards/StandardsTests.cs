using static CaseAudit.Model.Tests.Days;

namespace CaseAudit.Model.Tests;

public sealed class StandardsTests
{
    private static readonly Standards _standards = SomeStandards.CountingFrom(SwitchChoices.DayAfter);

    [Theory]
    [InlineData("assessment.initial", "1899-12-31", null)]
    [InlineData("assessment.initial", "1900-01-01", 7)]
    [InlineData("assessment.initial", "2010-02-28", 7)]     // the last day of one edition
    [InlineData("assessment.initial", "2010-03-01", 10)]    // the first day of the next
    [InlineData("assessment.initial", "2013-04-14", 10)]
    [InlineData("assessment.initial", "2013-04-15", null)]
    [InlineData("assessment.single", "2013-04-14", null)]
    [InlineData("assessment.single", "2013-04-15", 45)]
    [InlineData("assessment.single", "2099-12-31", 45)]
    public void At_ADay_IsTheEditionInForce(string key, string on, int? expected) =>
        ((int?)_standards.At(key, Day(on))?.Value).ShouldBe(expected);

    [Fact]
    public void At_AnUnknownKey_NamesItAndTheNearest() =>
        Should.Throw<KeyNotFoundException>(() => _standards.At("assessment.singel", Day("2024-01-01"))).Message
            .ShouldBe("There is no standard \"assessment.singel\"; the nearest is \"assessment.single\".");

    [Fact]
    public void Required_NoEditionInForce_NamesKeyAndDay() =>
        Should.Throw<InvalidOperationException>(() => _standards.Required("assessment.single", Day("2013-04-14"))).Message
            .ShouldBe("No edition of \"assessment.single\" is in force on 2013-04-14.");

    [Fact]
    public void Required_AnEditionInForce_IsThatEdition() =>
        _standards.Required("assessment.single", Day("2024-01-01")).ShouldBeSameAs(_standards.At("assessment.single", Day("2024-01-01")));

    [Fact]
    public void All_GivenInAnyOrder_IsByKeyThenByFirstDayAndEndsWhereTheNextBegins() =>
        _standards.All.Select(edition => (edition.Key, edition.From, edition.To)).ShouldBe(
        [
            ("assessment.initial", Day("1900-01-01"), Day("2010-02-28")),
            ("assessment.initial", Day("2010-03-01"), Day("2013-04-14")),
            ("assessment.single", Day("2013-04-15"), null),
        ]);

    [Fact]
    public void Switch_ADay_IsTheWordInForce() => _standards.Switch("count.from", Day("2024-01-01")).ShouldBe("dayAfter");

    [Fact]
    public void Switch_BeforeItsFirstDay_NamesKeyAndDay() =>
        Should.Throw<InvalidOperationException>(() => _standards.Switch("count.from", Day("1899-12-31"))).Message
            .ShouldBe("No edition of \"count.from\" is in force on 1899-12-31.");

    [Fact]
    public void Switch_AnUnknownKey_NamesItAndTheNearest() =>
        Should.Throw<KeyNotFoundException>(() => _standards.Switch("count.form", Day("2024-01-01"))).Message
            .ShouldBe("There is no switch \"count.form\"; the nearest is \"count.from\".");

    [Theory]
    [InlineData("ongoing")]
    [InlineData("ONGOING")]
    [InlineData("ASAP")]
    public void Words_InAnyCase_AreFound(string word) => _standards.Words("notDates").ShouldContain(word);

    [Fact]
    public void Words_AnUnknownList_NamesItAndTheNearest() =>
        Should.Throw<KeyNotFoundException>(() => _standards.Words("notDate")).Message
            .ShouldBe("There is no word list \"notDate\"; the nearest is \"notDates\".");

    [Theory]
    [InlineData("domesticAbuse")]
    [InlineData("DOMESTICABUSE")]
    public void RiskFactor_InAnyCase_IsFound(string factor) => _standards.RiskFactor(factor)!.Agencies.ShouldBe(["health", "police"]);

    [Fact]
    public void RiskFactor_WithoutAStandard_IsNull() => _standards.RiskFactor("loneliness").ShouldBeNull();
}
