namespace CaseAudit.Extracts;

/// <summary>Cuts an input into lines, one record each; blank lines are passed over.</summary>
internal static class LineRecords
{
    public static IEnumerable<RawRecord> Split(ByteWindow window, SplitInput input)
    {
        while (true)
        {
            var line = window.Line;
            var state = MeasureLine(window, input.Limit, out var length);
            if (state == ScanState.TooLong)
            {
                yield return input.TooLong(line, window.Ahead);
                PassLine(window);
                continue;
            }

            var utf8 = window.Take(length);
            if (state == ScanState.Complete) window.Advance(1);

            var kept = JsonBytes.Trim(utf8.Span, out var start).Length;
            if (kept > 0) yield return input.Record(line, utf8.Slice(start, kept));
            if (state == ScanState.Unfinished) yield break;
        }
    }

    /// <summary>Whether the first line is an opening bracket alone: a document that only goes by the name of lines.</summary>
    public static bool IsOpening(ByteWindow window)
    {
        window.Reach(64);
        var line = window.Ahead[..Math.Min(window.Ahead.Length, 64)];
        var end = line.IndexOf((byte)'\n');
        return end > 0 && JsonBytes.Trim(line[..end], out _) is [(byte)'{' or (byte)'['];
    }

    private static ScanState MeasureLine(ByteWindow window, int limit, out int length)
    {
        length = 0;
        while (true)
        {
            var found = window.Ahead[length..].IndexOf((byte)'\n');
            length = found < 0 ? window.Ahead.Length : length + found;
            if (length > limit) return ScanState.TooLong;
            if (found >= 0) return ScanState.Complete;
            if (!window.More()) return ScanState.Unfinished;
        }
    }

    private static void PassLine(ByteWindow window)
    {
        while (true)
        {
            var found = window.Ahead.IndexOf((byte)'\n');
            window.Advance(found < 0 ? window.Ahead.Length : found + 1);
            if (found >= 0 || !window.More()) return;
        }
    }
}
