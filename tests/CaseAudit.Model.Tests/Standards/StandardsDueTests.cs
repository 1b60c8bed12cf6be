using static CaseAudit.Model.Tests.Days;
using static CaseAudit.Model.Tests.SomeStandards;

namespace CaseAudit.Model.Tests;

public sealed class StandardsDueTests
{
    private static readonly Standards _dayAfter = CountingFrom(SwitchChoices.DayAfter);
    private static readonly Standards _eventDay = CountingFrom(SwitchChoices.EventDay);

    [Theory]
    [InlineData("2024-08-31", 6, "2025-02-28")]
    [InlineData("2023-08-31", 6, "2024-02-29")]     // a leap year
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2024-01-30", 1, "2024-02-29")]
    [InlineData("2024-03-31", 3, "2024-06-30")]
    [InlineData("2024-02-28", 6, "2024-08-28")]     // the end of a month does not stay the end
    [InlineData("2024-09-24", 3, "2024-12-24")]
    [InlineData("2024-09-25", 3, "2024-12-25")]     // does not move for a holiday
    [InlineData("2024-03-01", 3, "2024-06-01")]     // nor for a Saturday
    public void Due_Months_AreCalendarMonths(string from, int months, string expected) =>
        _dayAfter.Due(Length(months, StandardUnit.Months), Day(from)).ShouldBe(Day(expected));

    [Theory]
    [InlineData(28, StandardUnit.Days, "2024-02-02", "2024-03-01")]
    [InlineData(8, StandardUnit.Weeks, "2024-02-02", "2024-03-29")]
    [InlineData(4, StandardUnit.Years, "2020-02-29", "2024-02-29")]
    [InlineData(5, StandardUnit.Years, "2020-02-29", "2025-02-28")]
    [InlineData(0, StandardUnit.Days, "2024-02-02", "2024-02-02")]
    public void Due_DaysWeeksAndYears_AreOfTheCalendar(int value, StandardUnit unit, string from, string expected) =>
        _dayAfter.Due(Length(value, unit), Day(from)).ShouldBe(Day(expected));

    [Theory]
    [InlineData(10, "2024-03-04", "2024-03-18", "2024-03-15")]  // Monday: day 0, or day 1
    [InlineData(1, "2024-03-04", "2024-03-05", "2024-03-04")]
    [InlineData(2, "2024-12-24", "2024-12-30", "2024-12-27")]
    [InlineData(5, "2024-12-20", "2024-12-31", "2024-12-30")]
    [InlineData(10, "2024-03-02", "2024-03-15", "2024-03-15")]  // Saturday: never counted, so no difference
    [InlineData(1, "2024-12-25", "2024-12-27", "2024-12-27")]   // nor is a holiday
    [InlineData(0, "2024-03-04", "2024-03-04", "2024-03-04")]
    public void Due_WorkingDays_HonoursWhereCountingStarts(int workingDays, string from, string dayAfter, string eventDay)
    {
        _dayAfter.Due(Length(workingDays, StandardUnit.WorkingDays), Day(from)).ShouldBe(Day(dayAfter));
        _eventDay.Due(Length(workingDays, StandardUnit.WorkingDays), Day(from)).ShouldBe(Day(eventDay));
    }

    [Theory]
    [InlineData(6, StandardUnit.Months, "2024-08-31", "2025-08-31")]    // not twice six months one after the other, which would be 28 August
    [InlineData(3, StandardUnit.Months, "2024-11-30", "2025-05-30")]
    [InlineData(8, StandardUnit.Weeks, "2024-02-02", "2024-05-24")]
    [InlineData(42, StandardUnit.Days, "2024-01-01", "2024-03-25")]
    [InlineData(10, StandardUnit.WorkingDays, "2024-03-04", "2024-04-03")]
    public void Due_TwiceTheInterval_IsTheIntervalDoubled(int value, StandardUnit unit, string from, string expected) =>
        _dayAfter.Due(Length(value, unit), Day(from), 2).ShouldBe(Day(expected));

    [Fact]
    public void Due_TwiceTheIntervalFromTheEventDay_CountsTheEventDayOnce() =>
        _eventDay.Due(Length(10, StandardUnit.WorkingDays), Day("2024-03-04"), 2).ShouldBe(Day("2024-04-02"));

    [Theory]
    [InlineData(12, StandardUnit.Months, "2024-05-31", "2023-05-31")]
    [InlineData(12, StandardUnit.Months, "2024-02-29", "2023-02-28")]
    [InlineData(2, StandardUnit.Weeks, "2024-05-31", "2024-05-17")]
    [InlineData(5, StandardUnit.WorkingDays, "2024-05-31", "2024-05-23")]   // past the spring bank holiday
    public void Before_AWindow_IsItsFirstDay(int value, StandardUnit unit, string until, string expected)
    {
        _dayAfter.Before(Length(value, unit), Day(until)).ShouldBe(Day(expected));
        _eventDay.Before(Length(value, unit), Day(until)).ShouldBe(Day(expected));
    }

    [Theory]
    [InlineData(StandardUnit.Count)]
    [InlineData(StandardUnit.Share)]
    [InlineData(StandardUnit.Words)]
    [InlineData(StandardUnit.Pairs)]
    [InlineData(StandardUnit.Ratio)]
    public void Due_OfWhatIsNoLength_IsRefused(StandardUnit unit) =>
        Should.Throw<ArgumentException>(() => _dayAfter.Due(Length(1, unit), Day("2024-03-04"))).Message
            .ShouldStartWith("The standard \"visits.childProtection\" is not a length of time.");

    [Theory]
    [InlineData(StandardUnit.WorkingDays)]
    [InlineData(StandardUnit.Days)]
    [InlineData(StandardUnit.Weeks)]
    [InlineData(StandardUnit.Months)]
    [InlineData(StandardUnit.Years)]
    public void Due_BeyondTheLastDayThereIs_IsThatDay(StandardUnit unit)
    {
        _dayAfter.Due(Length(10, unit), DateOnly.MaxValue).ShouldBe(DateOnly.MaxValue);
        _dayAfter.Before(Length(10, unit), DateOnly.MinValue).ShouldBe(DateOnly.MinValue);
    }
}
