using System.Globalization;

namespace CaseAudit.Rules.Tests.Harness;

/// <summary>Short ways to write a case record in a test.</summary>
internal static class Given
{
    /// <summary>The day on which the tests judge a case unless they say otherwise: a Friday.</summary>
    public static readonly DateOnly AsOf = Day("2024-05-31");

    /// <summary>A day, from <c>yyyy-MM-dd</c>.</summary>
    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A case with nothing on record but its status.</summary>
    public static CaseExtract Case(CaseStatus status, string opened) => new() { CaseId = "T-1", Status = status, Opened = Day(opened) };

    /// <summary>Text of so many words.</summary>
    public static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count));
}
