namespace CaseAudit.Rules.Smart;

/// <summary>What a word says of numbers and days; null for what it says nothing of.</summary>
internal sealed record WordValue
{
    public static WordValue None { get; } = new();

    /// <summary>What it is made of, where it is a number or a date in figures.</summary>
    public TokenKind? Kind { get; init; }

    /// <summary>The number of <c>1,200</c>, <c>1200</c> or <c>six</c>, to a million.</summary>
    public int? Number { get; init; }

    /// <summary>The number of <c>second</c> or <c>2nd</c>.</summary>
    public int? Ordinal { get; init; }

    /// <summary>The number of <c>3</c> or <c>3rd</c> where it can be the day of a month.</summary>
    public int? Day { get; init; }

    /// <summary>The year of <c>2024</c>.</summary>
    public int? Year { get; init; }

    /// <summary>The year in which the financial year begins: 2015 of <c>2015/16</c>, <c>2015-2016</c> and <c>15/16</c>.</summary>
    public int? FinancialYear { get; init; }

    /// <summary>The day of <c>31/03/2015</c>.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The month, 1 to 12, of <c>march</c>, which with a small letter may be another word.</summary>
    public int? Month { get; init; }

    /// <summary>The weekday of <c>sun</c>, which with a small letter may be another word.</summary>
    public DayOfWeek? Weekday { get; init; }
}
