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
    /// go on with what stood before, unless that was left open on purpose. A line longer than any record is taken for one too.</summary>
    public static bool BeginsLines(ByteWindow window, int limit)
    {
        var seen = 0;
        while (seen <= limit)
        {
            var found = window.Ahead[seen..].IndexOf((byte)'\n');
            if (found >= 0)
            {
                var next = seen + found + 1;
                if (!window.Reach(next + 1)) return false;

                var last = JsonBytes.Trim(window.Ahead[..next], out _)[^1];
                return window.Ahead[next] == '{' && last is not ((byte)',' or (byte)':' or (byte)'[' or (byte)'{');
            }

            seen = window.Ahead.Length;
            if (!window.More()) return false;
        }

        return true;
    }

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

        if (broken || state != ScanState.Complete || !CaseStart.IsWhole(window.Ahead[..end]))
        {
            // Where it ends cannot be told: with the next case, or with the input.
            window.Reach(input.Limit);
            end = CaseStart.Find(window.Ahead, 1) is > 0 and var next ? next : Math.Min(window.Ahead.Length, input.Limit);
        }

        return input.Record(line, window.Take(end));
    }
}
