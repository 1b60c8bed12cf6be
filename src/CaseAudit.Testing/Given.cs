using System.Globalization;
using CaseAudit.Extracts;
using CaseAudit.Model;

namespace CaseAudit.Testing;

/// <summary>Short ways to come by a case record in a test. A case is a record: what it holds besides is added by <c>with { Visits = [ … ] }</c>.</summary>
public static class Given
{
    /// <summary>The day on which a case is judged unless a test says otherwise: Friday 31 May 2024. Never today, so that a test says the same tomorrow.</summary>
    public static DateOnly AsOf { get; } = new(2024, 5, 31);

    /// <summary>A day, from <c>yyyy-MM-dd</c>.</summary>
    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A case, <c>T-1</c>, with nothing on record but its status.</summary>
    /// <param name="status">Its status.</param>
    /// <param name="opened">The day on which it was opened, <c>yyyy-MM-dd</c>.</param>
    public static CaseExtract Case(CaseStatus status, string opened) => new() { CaseId = "T-1", Status = status, Opened = Day(opened) };

    /// <summary>Text of so many words, for limits on length.</summary>
    public static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count));

    /// <summary>The cases of an extract, as <c>caseaudit check</c> reads them.</summary>
    /// <param name="path">A file in any form that the command reads.</param>
    /// <exception cref="CaseAssertionException">Something in it cannot be read, is not as the contract asks, or ends before it starts: all of it, with line and place.</exception>
    public static IReadOnlyList<CaseExtract> Cases(string path)
    {
        var items = InputPaths.Find([path]).SelectMany(input => RecordSplitter.Split(input)).Select(CaseReader.Read).ToList();
        var faults = items.SelectMany(Faults).ToList();
        return faults.Count == 0 ? [.. items.OfType<ReadCase>().Select(read => read.Case)] : throw new CaseAssertionException(string.Join('\n', faults));
    }

    private static IEnumerable<string> Faults(ReadItem item) => item switch
    {
        UnreadableInput unreadable => [$"{item.Source}: {unreadable.Message}"],
        RejectedRecord rejected => rejected.Errors.Select(error => Fault(item, rejected.CaseId, error)),
        ReadCase read => read.LeftOut.Select(error => Fault(item, read.Case.CaseId, error)),
        _ => [],
    };

    private static string Fault(ReadItem item, string? caseId, ItemError error) => $"{item.Source}, line {error.Line}: {caseId}{error.At}: {error.Message}";
}
