using System.Text;

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

    /// <summary>Passes a value and hands it out; null where it is passed over because it is too long. False where it has no end.</summary>
    public static bool Value(ByteWindow window, out ReadOnlyMemory<byte>? value)
    {
        value = null;
        var state = ValueScan.Measure(window, 0, Limit, out var end, out var broken);
        if (broken) return false;
        if (state == ScanState.TooLong && window.Ahead[0] is (byte)'{' or (byte)'[' or (byte)'"') return ValueScan.Pass(window) == ScanState.Complete;
        if (state != ScanState.Complete) return false;

        value = window.Take(end);
        return true;
    }

    /// <summary>Says that a property was passed over because it is too long.</summary>
    public static ItemError TooLong(string name, long line) =>
        new("/" + name, line, $"This is longer than {SplitInput.Size(Limit)}, the most that is read of a property beside the cases; it was passed over.", $"at most {SplitInput.Size(Limit)}");

    /// <summary>Whether another property of an envelope, or its end, comes next.</summary>
    public static bool Follows(ReadOnlySpan<byte> utf8)
    {
        var rest = JsonBytes.Trim(utf8, out _);
        if (rest is [(byte)'}', ..]) return JsonBytes.Trim(rest[1..], out _) is [] or [(byte)'{' or (byte)'[', ..];
        if (rest is not [(byte)',', ..]) return false;

        rest = JsonBytes.Trim(rest[1..], out _);
        var end = rest is [(byte)'"', ..] ? rest[1..].IndexOf((byte)'"') : -1;
        return end > 0 && (rest[1..].StartsWith("x-"u8) || ContractType.CaseFile.Find(Encoding.UTF8.GetString(rest.Slice(1, end))) is not null);
    }
}
