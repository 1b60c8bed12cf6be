namespace CaseAudit.Extracts;

/// <summary>Reads a property of an envelope from a window.</summary>
internal static class EnvelopeProperty
{
    /// <summary>The most that a property other than the cases may take.</summary>
    private const int Limit = 1024 * 1024;

    /// <summary>Passes the name and the colon; the window then stands at the value. Null where they are not there.</summary>
    public static string? Name(ByteWindow window)
    {
        if (window.Ahead[0] != '"' || ValueScan.Measure(window, 0, Limit, out var end, out var broken) != ScanState.Complete || broken) return null;

        var name = JsonText.Read(window.Ahead[..end]);
        window.Advance(end);
        if (window.NextByte() != ':') return null;

        window.Advance(1);
        return window.NextByte() < 0 ? null : name;
    }

    /// <summary>Passes a value and hands it out; false where it has no end.</summary>
    public static bool Value(ByteWindow window, out ReadOnlyMemory<byte> value)
    {
        var complete = ValueScan.Measure(window, 0, Limit, out var end, out var broken) == ScanState.Complete && !broken;
        value = complete ? window.Take(end) : default;
        return complete;
    }
}
