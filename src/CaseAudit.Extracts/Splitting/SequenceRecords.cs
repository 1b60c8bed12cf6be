namespace CaseAudit.Extracts;

/// <summary>Cuts cases that stand one after the other, with nothing around or between them: usually a single one.</summary>
internal sealed class SequenceRecords(ByteWindow window, SplitInput input)
{
    public IEnumerable<RawRecord> Split()
    {
        var lost = false;
        while (!lost)
        {
            switch (window.NextByte())
            {
                case < 0:
                    yield break;
                case '{' when BeginsLines(window, input.Limit):
                    foreach (var record in LineRecords.Split(window, input)) yield return record;
                    yield break;
                case '{':
                    yield return Record();
                    break;
                default:
                    yield return Resynchroniser.Pass(window, input, "the end of the file, or another case", out lost);
                    break;
            }
        }
    }

    /// <summary>Whether the line ahead is a record, good or broken, and the next begins another: a line that begins with a bracket does not
    /// go on with what stood before, unless that was left open on purpose, nor is it a record where it is left open itself. A line longer than
    /// any record is taken for one too.</summary>
    public static bool BeginsLines(ByteWindow window, int limit)
    {
        if (LineEnd(window, 0, limit) is not int end) return true;
        if (IsLeftOpen(window.Ahead[..end]) || !window.Reach(end + 2) || window.Ahead[end + 1] != '{') return false;

        return LineEnd(window, end + 1, limit) is not int next || !IsLeftOpen(window.Ahead[(end + 1)..next]);
    }

    /// <summary>Offset of the line break, or of the end of the input; null where the line is longer than a record may be.</summary>
    private static int? LineEnd(ByteWindow window, int from, int limit)
    {
        var seen = from;
        while (seen - from <= limit)
        {
            var found = window.Ahead[seen..].IndexOf((byte)'\n');
            if (found >= 0) return seen + found;

            seen = window.Ahead.Length;
            if (!window.More()) return seen;
        }

        return null;
    }

    private static bool IsLeftOpen(ReadOnlySpan<byte> line) => JsonBytes.Trim(line, out _) is [.., (byte)',' or (byte)':' or (byte)'[' or (byte)'{'];

    private RawRecord Record()
    {
        var line = window.Line;
        var state = ValueScan.Measure(window, 0, input.Limit, out var end, out var broken);
        if (state == ScanState.TooLong)
        {
            var tooLong = input.TooLong(line, window.Ahead);
            ValueScan.Pass(window);
            return tooLong;
        }

        if (broken || state != ScanState.Complete || !CaseStart.IsWhole(window.Ahead[..end], out _))
        {
            // Where it ends cannot be told: with the next case, or with the input.
            window.Reach(input.Limit);
            end = CaseStart.Find(window.Ahead, 1) is > 0 and var next ? next : Math.Min(window.Ahead.Length, input.Limit);
        }

        var utf8 = window.Take(end);
        return input.Record(line, utf8[..(utf8.Span.LastIndexOfAnyExcept(JsonBytes.Space) + 1)]);
    }
}
