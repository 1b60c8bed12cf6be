namespace CaseAudit.Extracts;

/// <summary>Refuses what is not UTF-8.</summary>
public static class Encodings
{
    /// <summary>What makes a file that is held as a whole no text in UTF-8, with its line; null where it is that.</summary>
    /// <param name="utf8">All of its bytes.</param>
    public static ItemError? Fault(ReadOnlySpan<byte> utf8) => OfBeginning(utf8) ?? InvalidUtf8.Find(utf8, firstLine: 1);

    /// <summary>Passes a UTF-8 byte order mark; says what is wrong where another encoding shows in the first bytes.</summary>
    internal static ItemError? Refuse(ByteWindow window)
    {
        window.Reach(4);
        if (OfBeginning(window.Ahead) is { } fault) return fault;

        if (window.Ahead.StartsWith("\uFEFF"u8)) window.Advance(3);
        return null;
    }

    private static ItemError? OfBeginning(ReadOnlySpan<byte> first)
    {
        if (first is [0, 0, 0, 0, ..]) return new ItemError("", 1, "This begins with zero bytes, which no text does; was the file copied to its end?", "UTF-8");

        // Without a mark the order of the bytes must be said, or it is guessed.
        var name = first switch
        {
            [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
            [_, 0, 0, 0, ..] => "UTF-32LE",
            [0, 0, 0, _, ..] => "UTF-32BE",
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
            [not 0, 0, ..] => "UTF-16LE",
            [0, not 0, ..] => "UTF-16BE",
            _ => null,
        };
        return name is null
            ? null
            : new ItemError("", 1, $"This is {name[..6]} text; only UTF-8 is read. Save it as UTF-8, or convert it: iconv -f {name} -t UTF-8 FILE.", "UTF-8", name[..6]);
    }
}
