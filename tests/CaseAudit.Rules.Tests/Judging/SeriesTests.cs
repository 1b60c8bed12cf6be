using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Tests.GeneralRules;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.Judging;

public sealed class SeriesTests
{
    private static readonly DateOnly Start = Day("2024-01-01");
    private static readonly Standard TenDays = GivenStandards.Edition(StandardKeys.SupervisionDefault, 10, StandardUnit.Days);

    [Fact]
    public void NoEvent_IntervalNotOver_HasNoGap() => Gaps("2024-01-11").ShouldBeEmpty();

    [Fact]
    public void NoEvent_IntervalOver_HasOneOpenGapOfThePeriod()
    {
        var gap = Gaps("2024-01-12").ShouldHaveSingleItem();

        (gap.Open, gap.InTime, gap.From, gap.To, gap.Due).ShouldBe((true, false, Start, Day("2024-01-12"), Day("2024-01-11")));
        (gap.Before, gap.After).ShouldBe((null, null));
    }

    [Fact]
    public void EventOnTheFirstDay_BeginsTheClockAndIsNoGap()
    {
        var gaps = Gaps("2024-01-31", "2024-01-01", "2024-01-09", "2024-01-21");

        gaps.Count.ShouldBe(2);
        var gap = gaps[0];
        (gap.From, gap.To, gap.InTime).ShouldBe((Start, Day("2024-01-09"), true));
        gap.Before!.Date.ShouldBe(Start);
        gap.After!.Date.ShouldBe(Day("2024-01-09"));
    }

    [Fact]
    public void EventOnTheLastDay_Counts() => Gaps("2024-01-12", "2024-01-12").ShouldHaveSingleItem().Open.ShouldBeFalse();

    [Fact]
    public void EventAfterTheEnd_IsIgnored() => Gaps("2024-01-12", "2024-01-13").ShouldHaveSingleItem().Open.ShouldBeTrue();

    [Fact]
    public void EventsInAnyOrder_AreTakenByDate() =>
        Gaps("2024-01-30", "2024-01-25", "2024-01-05", "2024-01-15").Select(gap => gap.Days).ShouldBe([4, 10, 10]);

    [Fact]
    public void OpenGap_ExactlyTheInterval_IsNotCounted() => Gaps("2024-01-19", "2024-01-09").Select(gap => gap.Open).ShouldBe([false]);

    [Fact]
    public void OpenGap_ADayLonger_IsCountedAsLate() => Gaps("2024-01-20", "2024-01-09").Select(gap => (gap.Open, gap.InTime)).ShouldBe([(false, true), (true, false)]);

    [Theory]
    [InlineData("2024-03-01", Grade.PartlyMet)]
    [InlineData("2024-03-02", Grade.NotMet)]
    public void OpenGap_LongerThanTwiceTheInterval_IsNotMetWhateverTheShare(string end, Grade expected) =>
        GradeOf(Gaps(end, "2024-01-11", "2024-01-21", "2024-01-31", "2024-02-10")).ShouldBe(expected);

    // Ten working days after Friday 15 March 2024 end on Tuesday 2 April: Easter lies between.
    [Theory]
    [InlineData("2024-04-02", 0)]
    [InlineData("2024-04-03", 1)]
    public void WorkingDays_LeaveOutBankHolidays(string end, int gaps) =>
        Series.Gaps("test", Day("2024-03-15"), Day(end), [], _ => GivenStandards.Edition("test", 10, StandardUnit.WorkingDays), GivenStandards.BuiltIn).Count.ShouldBe(gaps);

    // One month from 31 January ends on 29 February in 2024.
    [Theory]
    [InlineData("2024-02-29", 0)]
    [InlineData("2024-03-01", 1)]
    public void Months_EndOnTheLastDayOfAShorterMonth(string end, int gaps) =>
        Series.Gaps("test", Day("2024-01-31"), Day(end), [], _ => GivenStandards.Edition("test", 1, StandardUnit.Months), GivenStandards.BuiltIn).Count.ShouldBe(gaps);

    [Fact]
    public void PeriodThatEndsBeforeItBegins_HasNoGap() => Gaps("2023-12-01", "2023-11-01").ShouldBeEmpty();

    [Fact]
    public void NoGap_IsNotApplicable() => GradeOf([]).ShouldBe(Grade.NotApplicable);

    [Fact]
    public void FourGapsOneOpen_AreNoStrength() => GradeOf(Gaps("2024-02-11", "2024-01-11", "2024-01-21", "2024-01-31")).ShouldBe(Grade.PartlyMet);

    private static Grade GradeOf(IReadOnlyList<Gap> gaps) => Series.Grade(gaps, GivenStandards.BuiltIn, AsOf);

    private static IReadOnlyList<Gap> Gaps(string end, params string[] events) =>
        Series.Gaps("test", Start, Day(end), events.Select(day => new Evidence(Place.Root.Of("supervision", 0), Day(day), null)), _ => TenDays, GivenStandards.BuiltIn);
}
