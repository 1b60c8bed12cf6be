namespace CaseAudit.Extracts;

/// <summary>Tells an envelope from a single case, by the first property that belongs to one of them.</summary>
internal static class TopObject
{
    /// <summary>Whether the object at the window's start is an envelope; the window is not moved.</summary>
    public static bool IsEnvelope(ByteWindow window, int limit)
    {
        var at = 1;
        while (at < limit && ByteAt(window, ref at) == '"' && ValueScan.Measure(window, at, limit, out var end, out var broken) == ScanState.Complete && !broken)
        {
            var name = JsonText.Read(window.Ahead[at..end]);
            if (name is null || ContractType.Case.Find(name) is not null) return false;
            if (ContractType.CaseFile.Find(name) is not null) return true;

            at = end;
            if (ByteAt(window, ref at) != ':') return false;

            at++;
            if (ByteAt(window, ref at) < 0 || ValueScan.Measure(window, at, limit, out end, out _) != ScanState.Complete) return false;

            at = end;
            if (ByteAt(window, ref at) != ',') return false;

            at++;
        }

        return false;
    }

    private static int ByteAt(ByteWindow window, ref int at)
    {
        while (true)
        {
            var found = window.Ahead[at..].IndexOfAnyExcept(JsonBytes.Space);
            if (found >= 0)
            {
                at += found;
                return window.Ahead[at];
            }

            at = window.Ahead.Length;
            if (!window.More()) return -1;
        }
    }
}
