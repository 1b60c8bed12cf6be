using System.Buffers;
using System.Text;
using System.Text.Json;

namespace CaseAudit.Extracts;

/// <summary>Says in plain words where and why bytes are not JSON.</summary>
internal static class SyntaxFault
{
    private static readonly SearchValues<byte> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"u8);

    /// <summary>Describes a fault that the JSON reader found.</summary>
    /// <param name="utf8">All the bytes that were read.</param>
    /// <param name="firstLine">Line of the first of them.</param>
    /// <param name="fault">What the reader said; only its position is used.</param>
    /// <param name="at">Pointer to the innermost place that was reached.</param>
    /// <param name="depth">How many objects and lists are open there.</param>
    public static ItemError Describe(ReadOnlySpan<byte> utf8, long firstLine, JsonException fault, string at, int depth)
    {
        var lines = fault.LineNumber ?? 0;
        var offset = Offset(utf8, lines, fault.BytePositionInLine ?? 0);
        var (message, expected, found) = Explain(utf8, offset, depth);
        return new ItemError(at, firstLine + lines, message, expected, found);
    }

    private static (string Message, string? Expected, string? Found) Explain(ReadOnlySpan<byte> utf8, int offset, int depth)
    {
        var before = utf8[..offset].LastIndexOfAnyExcept(JsonBytes.Space);
        var last = before < 0 ? (byte)0 : utf8[before];
        if (offset >= utf8.Length)
        {
            return depth == 0
                ? ("There is no JSON here.", "a case", null)
                : ("The JSON is cut off: it ends before everything that was opened is closed.", "\"}\" or \"]\"", null);
        }

        var found = utf8[offset] == '"' ? "this text" : Wording.Quoted(Word(utf8[offset..]));
        return utf8[offset] switch
        {
            _ when depth >= ReadLimits.MaxDepth => ($"This is nested deeper than {ReadLimits.MaxDepth} levels.", $"at most {ReadLimits.MaxDepth} levels", null),
            (byte)'\n' or (byte)'\r' => ("A line ends in the middle of text; is a closing quote missing? A line break inside text is written \\n.", "a closing quote", null),
            < 0x20 => ("A control character stands in text as it is; a tab is written \\t.", "no control character", null),
            (byte)'/' => ("Comments are not part of JSON and are not read.", "no comment", found),
            (byte)'\'' => ("Text and names stand in double quotes, not in single ones.", "a double quote", found),
            (byte)'}' or (byte)']' when last == ',' => ("The comma before this closing bracket must go.", "no comma", "\",\""),
            (byte)'}' or (byte)']' when depth > 0 && last != ':' => ($"The bracket {found} does not close the one that is open.", null, found),
            _ when depth == 0 && last is (byte)'}' or (byte)']' => ($"Something follows the end of the record: {found}.", "nothing", found),
            _ when last == ':' => ($"A value was expected here; {found} was read.", "a value", found),
            _ when depth > 0 && last is (byte)'{' => ($"The name of a property in double quotes was expected here; {found} was read.", "a name in double quotes", found),
            _ when offset > 0 && utf8[offset - 1] == '\\' => ($"There is no escape \\{Word(utf8[offset..])[0]}; a backslash in text is written \\\\.", "\\\\", null),
            _ when depth > 0 && last == '"' => ($"A comma, a colon or a closing bracket is missing before {found}; or a quote inside the text before it lacks its \\.", "\",\", \":\" or a closing bracket", found),
            _ when depth > 0 && last is not ((byte)',' or (byte)'[') => ($"A comma or a closing bracket is missing before {found}.", "\",\" or a closing bracket", found),
            _ => ($"This is not JSON: {found} cannot stand here.", null, found),
        };
    }

    private static int Offset(ReadOnlySpan<byte> utf8, long lines, long positionInLine)
    {
        var start = 0;
        for (; lines > 0; lines--)
        {
            var found = utf8[start..].IndexOf((byte)'\n');
            if (found < 0) break;
            start += found + 1;
        }

        return (int)Math.Min(start + positionInLine, utf8.Length);
    }

    /// <summary>The word or the one character there.</summary>
    private static string Word(ReadOnlySpan<byte> utf8)
    {
        var letters = utf8.IndexOfAnyExcept(Letters);
        return letters != 0 ? Encoding.UTF8.GetString(letters < 0 ? utf8 : utf8[..letters])
            : Rune.DecodeFromUtf8(utf8, out var rune, out _) == OperationStatus.Done ? rune.ToString() : "\uFFFD";
    }
}
