using System.Text;
using System.Text.Json;

namespace CaseAudit.Extracts;

/// <summary>Reads one text in quotes.</summary>
internal static class JsonText
{
    /// <summary>The text; null where it is not valid JSON text.</summary>
    public static string? Read(ReadOnlySpan<byte> quoted)
    {
        if (!quoted.Contains((byte)'\\')) return Encoding.UTF8.GetString(quoted[1..^1]);

        try
        {
            var reader = new Utf8JsonReader(quoted);
            return reader.Read() ? reader.GetString() : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
