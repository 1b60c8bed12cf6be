namespace CaseAudit.Extracts;

/// <summary>Refuses what is not UTF-8, by its first bytes.</summary>
internal static class Encodings
{
    /// <summary>Passes a UTF-8 byte order mark; says what is wrong where another encoding shows.</summary>
    public static ItemError? Refuse(ByteWindow window)
    {
        window.Reach(4);
        var first = window.Ahead;
        if (first.StartsWith("\uFEFF"u8))
        {
            window.Advance(3);
            return null;
        }

        var name = first switch
        {
            [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] or [_, 0, 0, 0, ..] or [0, 0, 0, _, ..] => "UTF-32",
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [not 0, 0, ..] or [0, not 0, ..] => "UTF-16",
            _ => null,
        };
        return name is null
            ? null
            : new ItemError(
                "",
                1,
                $"This is {name} text; only UTF-8 is read. Save it as UTF-8, or convert it: iconv -f {name} -t UTF-8 FILE.",
                "UTF-8",
                name);
    }
}
