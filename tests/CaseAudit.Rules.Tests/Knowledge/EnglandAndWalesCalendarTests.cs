using System.Globalization;
using static CaseAudit.Rules.Tests.Days;

namespace CaseAudit.Rules.Tests;

/// <summary>The bank holidays are worked out here a second time, from the almanac's Easter days and the rule for substitute days.</summary>
public sealed class EnglandAndWalesCalendarTests
{
    private const int FirstYear = 2005;
    private const int LastYear = 2030;

    // Easter Sundays from 2005 on, as printed in the almanac.
    private static readonly string[] _easterSundays =
    [
        "03-27", "04-16", "04-08", "03-23", "04-12", "04-04", "04-24", "04-08", "03-31", "04-20", "04-05", "03-27", "04-16",
        "04-01", "04-21", "04-12", "04-04", "04-17", "04-09", "03-31", "04-20", "04-05", "03-28", "04-16", "04-01", "04-21",
    ];

    public static TheoryData<int> Years => [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1)];

    [Theory]
    [MemberData(nameof(Years))]
    public void Holidays_OfAYear_AreTheOnesWorkedOut(int year) =>
        BuiltIn.Standards.Calendar.Holidays.Where(holiday => holiday.Day.Year == year).Select(holiday => holiday.Day).ShouldBe(Expected(year));

    [Theory]
    [MemberData(nameof(Years))]
    public void IsWorkingDay_EveryDayOfAYear_IsMondayToFridayWithoutTheOnesWorkedOut(int year)
    {
        var holidays = Expected(year);
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1))
            BuiltIn.Standards.Calendar.IsWorkingDay(day).ShouldBe(IsWeekday(day) && !holidays.Contains(day), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void IsWorkingDay_BothSidesOfEachHoliday_IsAsItShouldBe(int year)
    {
        foreach (var holiday in Expected(year))
        {
            BuiltIn.Standards.Calendar.IsWorkingDay(holiday).ShouldBeFalse();
            foreach (var beside in new[] { holiday.AddDays(-1), holiday.AddDays(1) })
                BuiltIn.Standards.Calendar.IsWorkingDay(beside).ShouldBe(IsWeekday(beside) && !Expected(beside.Year).Contains(beside), $"beside {holiday:yyyy-MM-dd}");
        }
    }

    [Theory]
    [InlineData("2011-04-29", "Royal wedding")]
    [InlineData("2012-06-04", "Spring bank holiday")]
    [InlineData("2012-06-05", "Queen’s Diamond Jubilee")]
    [InlineData("2020-05-08", "Early May bank holiday (VE day)")]
    [InlineData("2022-06-02", "Spring bank holiday")]
    [InlineData("2022-06-03", "Platinum Jubilee bank holiday")]
    [InlineData("2022-09-19", "Bank Holiday for the State Funeral of Queen Elizabeth II")]
    [InlineData("2023-05-08", "Bank holiday for the coronation of King Charles III")]
    [InlineData("2021-12-27", "Christmas Day")]     // Saturday and Sunday: both have substitutes
    [InlineData("2021-12-28", "Boxing Day")]
    [InlineData("2022-12-26", "Boxing Day")]        // Sunday: only Christmas Day has one
    [InlineData("2022-12-27", "Christmas Day")]
    [InlineData("2020-12-28", "Boxing Day")]        // Saturday: only Boxing Day has one
    [InlineData("2023-01-02", "New Year’s Day")]
    [InlineData("2022-01-03", "New Year’s Day")]
    public void HolidayOn_AMovedOrSingleHoliday_IsItsOfficialName(string day, string name) => BuiltIn.Standards.Calendar.HolidayOn(Day(day)).ShouldBe(name);

    [Theory]
    [InlineData("2012-05-28")]      // moved to June
    [InlineData("2022-05-30")]
    [InlineData("2020-05-04")]      // moved to the Friday
    [InlineData("2021-05-08")]      // a Saturday again
    [InlineData("2024-05-08")]
    public void HolidayOn_TheDayAHolidayWasMovedFrom_IsNull(string day) => BuiltIn.Standards.Calendar.HolidayOn(Day(day)).ShouldBeNull();

    [Fact]
    public void Calendar_BuiltIn_CoversWholeYears()
    {
        BuiltIn.Standards.Calendar.First.ShouldBe(new DateOnly(FirstYear, 1, 1));
        BuiltIn.Standards.Calendar.Last.ShouldBe(new DateOnly(LastYear, 12, 31));
    }

    [Theory]
    [InlineData("2024-12-19", 10, "2025-01-07")]
    [InlineData("2021-12-23", 3, "2021-12-30")]     // 24, 29 and 30: two substitutes after the weekend
    [InlineData("2022-05-31", 3, "2022-06-07")]     // 1, 6 and 7: the long jubilee weekend
    [InlineData("2022-09-16", 1, "2022-09-20")]     // past the state funeral
    [InlineData("2020-05-07", 1, "2020-05-11")]     // past the Friday of VE day
    [InlineData("2011-04-20", 5, "2011-05-03")]     // Easter, the royal wedding and early May
    public void Add_PastRealHolidays_IsAsCountedByHand(string from, int workingDays, string expected) =>
        BuiltIn.Standards.Calendar.Add(Day(from), workingDays).ShouldBe(Day(expected));

    private static SortedSet<DateOnly> Expected(int year)
    {
        if (year is < FirstYear or > LastYear)
            return [new(year, 1, 1)];

        var easter = Day($"{year}-{_easterSundays[year - FirstYear]}");
        SortedSet<DateOnly> days = [easter.AddDays(-2), easter.AddDays(1), LastMonday(year, 8)];
        days.UnionWith(year switch
        {
            2020 => [new(2020, 5, 8), LastMonday(year, 5)],
            2022 => [FirstMonday(year, 5), new(2022, 6, 2), new(2022, 6, 3), new(2022, 9, 19)],
            2012 => [FirstMonday(year, 5), new(2012, 6, 4), new(2012, 6, 5)],
            2011 => [FirstMonday(year, 5), LastMonday(year, 5), new(2011, 4, 29)],
            2023 => [FirstMonday(year, 5), LastMonday(year, 5), new(2023, 5, 8)],
            _ => [FirstMonday(year, 5), LastMonday(year, 5)],
        });
        Substitute(days, new DateOnly(year, 1, 1));
        Substitute(days, new(year, 12, 25), new(year, 12, 26));
        return days;
    }

    // A holiday on a weekday stays; one on a weekend is kept on the next weekday that is not a holiday already.
    private static void Substitute(SortedSet<DateOnly> days, params DateOnly[] holidays)
    {
        days.UnionWith(holidays.Where(IsWeekday));
        foreach (var onAWeekend in holidays.Where(day => !IsWeekday(day)))
        {
            var instead = onAWeekend;
            while (!IsWeekday(instead) || days.Contains(instead))
                instead = instead.AddDays(1);
            days.Add(instead);
        }
    }

    private static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static DateOnly FirstMonday(int year, int month) =>
        Enumerable.Range(1, 7).Select(day => new DateOnly(year, month, day)).Single(day => day.DayOfWeek is DayOfWeek.Monday);

    private static DateOnly LastMonday(int year, int month) =>
        Enumerable.Range(25, 7).Select(day => new DateOnly(year, month, day)).Single(day => day.DayOfWeek is DayOfWeek.Monday);
}
