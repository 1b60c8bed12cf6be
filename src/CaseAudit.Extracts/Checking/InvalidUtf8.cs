using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace CaseAudit.Extracts;

/// <summary>Finds the first byte of a record that is not UTF-8.</summary>
internal static class InvalidUtf8
{
    public static ItemError? Find(ReadOnlySpan<byte> utf8, long firstLine)
    {
        if (Utf8.IsValid(utf8)) return null;

        var offset = 0;
        while (Rune.DecodeFromUtf8(utf8[offset..], out _, out var length) == OperationStatus.Done) offset += length;

        return new ItemError(
            "",
            firstLine + utf8[..offset].Count((byte)'\n'),
            $"The byte {utf8[offset]:X2} is not UTF-8; was the file saved as Windows-1252 (“ANSI”)? Save it as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8 FILE.",
            "UTF-8",
            $"{utf8[offset]:X2}");
    }
}
