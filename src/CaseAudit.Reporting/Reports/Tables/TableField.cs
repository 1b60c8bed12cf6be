namespace CaseAudit.Reporting;

/// <summary>What stands in one column of a row: text, a day, a number, or nothing. Text is never anything but text.</summary>
internal readonly record struct TableField(string? Text, DateOnly? Day, int? Number)
{
    public static implicit operator TableField(string? text) => new(text, null, null);

    public static implicit operator TableField(DateOnly? day) => new(null, day, null);

    public static implicit operator TableField(int? number) => new(null, null, number);
}
