using static CaseAudit.Model.Tests.Days;

namespace CaseAudit.Model.Tests;

public sealed class WorkingDayCalendarTests
{
    private static readonly WorkingDayCalendar _calendar = SomeStandards.Calendar;

    [Theory]
    [InlineData("2024-12-24", true)]    // Tuesday
    [InlineData("2024-12-25", false)]   // Christmas Day
    [InlineData("2024-12-26", false)]   // Boxing Day
    [InlineData("2024-12-27", true)]    // Friday
    [InlineData("2024-12-28", false)]   // Saturday
    [InlineData("2024-12-29", false)]   // Sunday
    [InlineData("2024-12-30", true)]
    [InlineData("2023-01-01", false)]   // the first day covered, a Sunday
    [InlineData("2025-12-31", true)]    // the last day covered, a Wednesday
    public void IsWorkingDay_AroundHolidaysAndWeekends_IsMondayToFridayWithoutHolidays(string day, bool expected) =>
        _calendar.IsWorkingDay(Day(day)).ShouldBe(expected);

    [Theory]
    [InlineData("2024-03-04", 10, "2024-03-18")]    // two plain weeks, Monday to Monday
    [InlineData("2024-12-20", 1, "2024-12-23")]     // Friday to Monday
    [InlineData("2024-12-20", 2, "2024-12-24")]
    [InlineData("2024-12-20", 3, "2024-12-27")]     // past Christmas and Boxing Day
    [InlineData("2024-12-20", 4, "2024-12-30")]     // past the weekend
    [InlineData("2024-12-20", 5, "2024-12-31")]
    [InlineData("2024-12-20", 6, "2025-01-02")]     // past New Year's Day
    [InlineData("2024-12-20", 10, "2025-01-08")]
    [InlineData("2024-12-16", 15, "2025-01-09")]
    [InlineData("2024-12-25", 1, "2024-12-27")]     // from a holiday
    [InlineData("2024-12-21", 1, "2024-12-23")]     // from a Saturday
    [InlineData("2024-03-27", 3, "2024-04-03")]     // past Good Friday and Easter Monday
    [InlineData("2023-11-06", 45, "2024-01-11")]    // 45 working days with Christmas within
    public void Add_Days_CountsFromTheDayAfter(string from, int workingDays, string expected) =>
        _calendar.Add(Day(from), workingDays).ShouldBe(Day(expected));

    [Theory]
    [InlineData("2025-01-02", -1, "2024-12-31")]
    [InlineData("2025-01-02", -3, "2024-12-27")]
    [InlineData("2025-01-02", -4, "2024-12-24")]
    [InlineData("2024-12-28", -1, "2024-12-27")]    // from a Saturday
    [InlineData("2024-03-18", -10, "2024-03-04")]
    public void Add_NegativeDays_CountsBackFromTheDayBefore(string from, int workingDays, string expected) =>
        _calendar.Add(Day(from), workingDays).ShouldBe(Day(expected));

    [Theory]
    [InlineData("2024-12-24")]
    [InlineData("2024-12-25")]
    [InlineData("2024-12-28")]
    public void Add_NoDays_IsTheDayItself(string day) => _calendar.Add(Day(day), 0).ShouldBe(Day(day));

    [Theory]
    [InlineData("2024-12-20", "2024-12-20", 0, 0)]
    [InlineData("2024-12-20", "2024-12-23", 1, 0)]
    [InlineData("2024-12-20", "2024-12-24", 2, 1)]
    [InlineData("2024-12-20", "2024-12-26", 2, 2)]  // ends on a holiday
    [InlineData("2024-12-20", "2024-12-27", 3, 2)]
    [InlineData("2024-12-20", "2025-01-02", 6, 5)]
    [InlineData("2024-12-28", "2024-12-30", 1, 0)]  // from a Saturday
    [InlineData("2025-01-02", "2024-12-20", 0, 0)]  // the wrong way round
    public void Between_TwoDays_CountsTheLastDayAndStrictlyDoesNot(string from, string to, int between, int strictly)
    {
        _calendar.Between(Day(from), Day(to)).ShouldBe(between);
        _calendar.StrictlyBetween(Day(from), Day(to)).ShouldBe(strictly);
    }

    [Fact]
    public void Between_EveryAddedDay_IsTheNumberAdded()
    {
        for (var from = Day("2024-01-01"); from < Day("2025-01-01"); from = from.AddDays(1))
        {
            for (var workingDays = 1; workingDays < 50; workingDays++)
            {
                var to = _calendar.Add(from, workingDays);
                _calendar.IsWorkingDay(to).ShouldBeTrue();
                _calendar.Between(from, to).ShouldBe(workingDays);
            }
        }
    }

    [Fact]
    public void Calendar_OfSomeYears_CoversThemFromFirstToLastDay()
    {
        _calendar.First.ShouldBe(Day("2023-01-01"));
        _calendar.Last.ShouldBe(Day("2025-12-31"));
    }

    [Theory]
    [InlineData("2022-12-30", true)]
    [InlineData("2022-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-01-03", false)]
    [InlineData("1066-10-15", true)]
    [InlineData("0001-01-01", true)]
    [InlineData("9999-12-31", true)]
    public void IsWorkingDay_OutsideTheYearsCovered_IsAnyMondayToFriday(string day, bool works) => _calendar.IsWorkingDay(Day(day)).ShouldBe(works);

    [Theory]
    [InlineData("2025-12-31", 1, "2026-01-01")]
    [InlineData("2025-12-24", 10, "2026-01-09")]
    [InlineData("2026-01-02", 1, "2026-01-05")]
    [InlineData("2026-01-05", -1, "2026-01-02")]
    [InlineData("2026-01-01", -1, "2025-12-31")]
    [InlineData("2023-01-03", -1, "2022-12-30")]
    [InlineData("2022-12-30", 1, "2023-01-03")]
    [InlineData("9999-12-31", 5, "9999-12-31")]
    [InlineData("0001-01-01", -5, "0001-01-01")]
    public void Add_BeyondTheYearsCovered_CountsMondayToFriday(string from, int workingDays, string expected) =>
        _calendar.Add(Day(from), workingDays).ShouldBe(Day(expected));

    [Fact]
    public void Between_AcrossTheYearsCovered_AddsUp()
    {
        _calendar.Between(Day("2022-12-30"), Day("2023-01-03")).ShouldBe(1);
        _calendar.Between(Day("2025-12-31"), Day("2026-01-02")).ShouldBe(2);
        _calendar.HolidayOn(Day("2026-01-01")).ShouldBeNull();
    }

    [Fact]
    public void HolidayOn_AHolidayAndAnotherDay_IsItsNameAndNull()
    {
        _calendar.HolidayOn(Day("2024-12-25")).ShouldBe("Bank holiday");
        _calendar.HolidayOn(Day("2024-12-24")).ShouldBeNull();
        _calendar.HolidayOn(Day("2024-12-28")).ShouldBeNull();
    }

    [Fact]
    public void Calendar_WithoutHolidays_IsRefused() => Should.Throw<ArgumentException>(() => new WorkingDayCalendar([]));

    [Fact]
    public void Calendar_WithTwoHolidaysOnADay_IsRefused() =>
        Should.Throw<ArgumentException>(() => new WorkingDayCalendar([new(Day("2024-12-25"), "One"), new(Day("2024-12-25"), "Two")]))
            .Message.ShouldStartWith("There are two holidays on 2024-12-25.");
}
