using static CaseAudit.Model.Tests.Days;

namespace CaseAudit.Model.Tests;

/// <summary>A handful of standards, and the bank holidays of 2023 to 2025 typed from the calendar on the wall.</summary>
internal static class SomeStandards
{
    private static readonly string[] _holidays =
    [
        "2023-01-02", "2023-04-07", "2023-04-10", "2023-05-01", "2023-05-08", "2023-05-29", "2023-08-28", "2023-12-25", "2023-12-26",
        "2024-01-01", "2024-03-29", "2024-04-01", "2024-05-06", "2024-05-27", "2024-08-26", "2024-12-25", "2024-12-26",
        "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25", "2025-12-26",
    ];

    public static WorkingDayCalendar Calendar { get; } = new(_holidays.Select(day => new Holiday(Day(day), "Bank holiday")));

    public static Standards CountingFrom(string countFrom) => new(
        [
            Edition("assessment.single", 45, StandardUnit.WorkingDays, "2013-04-15"),
            Edition("assessment.initial", 10, StandardUnit.WorkingDays, "2010-03-01") with { To = Day("2013-04-14") },
            Edition("assessment.initial", 7, StandardUnit.WorkingDays, "1900-01-01"),
        ],
        [new("count.from", countFrom, "local default", "Test.", Day("1900-01-01"))],
        [KeyValuePair.Create<string, IEnumerable<string>>("notDates", ["Ongoing", "asap"])],
        [new("domesticAbuse", RequiresRiskAssessment: true, ["health", "police"]), new("childDisability", RequiresRiskAssessment: false, [])],
        Calendar);

    public static Standard Length(decimal value, StandardUnit unit) => Edition("visits.childProtection", value, unit, "1900-01-01");

    private static Standard Edition(string key, decimal value, StandardUnit unit, string from) => new(key, value, unit, "edition of " + from, "Test.", Day(from));
}
