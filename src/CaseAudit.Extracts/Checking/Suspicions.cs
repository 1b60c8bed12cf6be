namespace CaseAudit.Extracts;

/// <summary>Looks at a record's bytes for what the generated reader does not decide by itself.</summary>
internal static class Suspicions
{
    /// <summary>Whether there may be a null item in a list (it would be read as an item), an extension (it would be refused), or a text or list
    /// that is too long.</summary>
    /// <remarks>A false alarm, such as the words in somebody's text, only costs the slow way.</remarks>
    public static bool Any(ReadOnlySpan<byte> utf8) => utf8.Length > ReadLimits.NothingTooLongWithin || utf8.IndexOf("\"x-"u8) >= 0 || HasNullItem(utf8);

    private static bool HasNullItem(ReadOnlySpan<byte> utf8)
    {
        while (true)
        {
            var found = utf8.IndexOf("null"u8);
            if (found < 0) return false;

            var before = utf8[..found].LastIndexOfAnyExcept(JsonBytes.Space);
            if (before >= 0 && utf8[before] is (byte)'[' or (byte)',') return true;

            utf8 = utf8[(found + 4)..];
        }
    }
}
