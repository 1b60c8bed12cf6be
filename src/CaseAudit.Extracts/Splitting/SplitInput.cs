namespace CaseAudit.Extracts;

/// <summary>One input while it is being split: its name, its limits, and how many records it has given.</summary>
internal sealed class SplitInput(string source, ReadLimits limits)
{
    /// <summary>How much of a record that is too long is kept, to recognise it by.</summary>
    private const int SampleBytes = 4096;

    public int Limit => limits.MaxRecordBytes;

    public long Count { get; private set; }

    public RawRecord Record(long line, ReadOnlyMemory<byte> utf8, Envelope? envelope = null, ItemError? fault = null) => new()
    {
        Source = source,
        Line = line,
        Ordinal = Count++,
        Utf8 = utf8,
        Envelope = envelope,
        Faults = fault is null ? [] : [fault],
    };

    public RawRecord TooLong(long line, ReadOnlySpan<byte> beginning) => new()
    {
        Source = source,
        Line = line,
        Ordinal = Count++,
        Utf8 = beginning[..Math.Min(beginning.Length, SampleBytes)].ToArray(),
        Kind = RawKind.TooLong,
        Faults = [new ItemError("", line, $"This record is longer than {Size(Limit)}, the most that is read; it was passed over.", $"at most {Size(Limit)}")],
    };

    /// <summary>A problem of the input, not of one record.</summary>
    public RawRecord Problem(params IReadOnlyList<ItemError> faults) => new()
    {
        Source = source,
        Line = faults[0].Line,
        Ordinal = Count,
        Kind = RawKind.Input,
        Faults = faults,
    };

    public RawRecord Unreadable(long line, string message) => new()
    {
        Source = source,
        Line = line,
        Ordinal = Count,
        Kind = RawKind.Unreadable,
        Faults = [new ItemError("", line, message)],
    };

    /// <summary>A number of bytes in words.</summary>
    public static string Size(int bytes) => bytes % (1024 * 1024) == 0 ? $"{bytes / (1024 * 1024)} MiB" : $"{bytes} bytes";
}
