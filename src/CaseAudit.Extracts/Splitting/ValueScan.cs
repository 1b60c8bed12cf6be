namespace CaseAudit.Extracts;

/// <summary>Measures the JSON value at a place in a window, reading on as needed.</summary>
internal static class ValueScan
{
    /// <summary>Finds the end of the value that begins at an offset.</summary>
    /// <param name="window">The window; it is not moved.</param>
    /// <param name="from">Offset of the value's first byte in <see cref="ByteWindow.Ahead"/>.</param>
    /// <param name="limit">How many bytes to look at most.</param>
    /// <param name="end">Offset after the value, or after what there is of it.</param>
    /// <param name="broken">Whether quotes or brackets were seen to be broken.</param>
    /// <returns><see cref="ScanState.Unfinished"/>: the stream ended first.</returns>
    public static ScanState Measure(ByteWindow window, int from, int limit, out int end, out bool broken)
    {
        broken = false;
        end = from;
        if (!window.Reach(from + 1)) return ScanState.Unfinished;

        var first = window.Ahead[from];
        if (first is not ((byte)'{' or (byte)'[' or (byte)'"')) return MeasureScalar(window, from, limit, out end);

        var scan = default(StructureScan);
        var next = from;
        while (true)
        {
            var state = scan.Find(window.Ahead, ref next);
            broken = scan.Broken;
            end = Math.Min(next, window.Ahead.Length);
            if (end - from > limit) return ScanState.TooLong;
            if (state != ScanState.Unfinished || !window.More()) return state;
        }
    }

    /// <summary>Passes the object, list or text ahead without holding it.</summary>
    public static ScanState Pass(ByteWindow window)
    {
        var scan = default(StructureScan);
        var next = 0;
        while (true)
        {
            var state = scan.Find(window.Ahead, ref next);
            var seen = Math.Min(next, window.Ahead.Length);
            window.Advance(seen);
            next -= seen;
            if (state != ScanState.Unfinished || !window.More()) return state;
        }
    }

    private static ScanState MeasureScalar(ByteWindow window, int from, int limit, out int end)
    {
        // One byte at least, so that a stray bracket is passed and reported.
        end = from + 1;
        while (true)
        {
            var found = window.Ahead[end..].IndexOfAny(JsonBytes.ScalarEnd);
            end = found < 0 ? window.Ahead.Length : end + found;
            if (end - from > limit) return ScanState.TooLong;
            if (found >= 0) return ScanState.Complete;
            if (!window.More()) return ScanState.Complete;
        }
    }
}
