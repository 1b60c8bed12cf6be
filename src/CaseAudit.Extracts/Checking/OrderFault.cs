using System.Globalization;

namespace CaseAudit.Extracts;

/// <summary>A pair of days in impossible order.</summary>
/// <param name="At">What is left out.</param>
/// <param name="EndAt">Where the second day stands.</param>
/// <param name="StartName">The property of the first day.</param>
/// <param name="Start">The first day.</param>
/// <param name="EndName">The property of the second day.</param>
/// <param name="End">The second day.</param>
internal sealed record OrderFault(string At, string EndAt, string StartName, DateOnly Start, string EndName, DateOnly End)
{
    /// <param name="line">Line of the second day.</param>
    /// <param name="whole">What is judged without it.</param>
    public ItemError ToError(long line, string whole = "case") => new(
        At,
        line,
        $"\"{EndName}\" ({Written(End)}) lies before \"{StartName}\" ({Written(Start)}); this was left out and the {whole} judged without it.",
        $"a day on or after {Written(Start)}",
        Written(End));

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
