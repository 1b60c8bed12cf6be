using System.Text.Json;

namespace CaseAudit.Reporting;

/// <summary>Reads summary documents: one, or several one after the other.</summary>
public static class SummaryReader
{
    /// <summary>Reads what a stream holds, up to the first thing that is wrong with it.</summary>
    /// <param name="stream">The bytes, UTF-8; read to the end, not disposed.</param>
    /// <returns>The documents in order, and what is wrong, located; null when all was read.</returns>
    public static (IReadOnlyList<SummaryDocument> Documents, RejectedErrorEntry? Fault) Read(Stream stream)
    {
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        ReadOnlySpan<byte> utf8 = whole.ToArray();
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];

        var read = new List<SummaryDocument>();
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { AllowMultipleValues = true });
        try
        {
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                var fault = Document(utf8[start..(int)reader.BytesConsumed], 1 + utf8[..start].Count((byte)'\n'), read);
                if (fault is not null) return (read, fault);
            }
        }
        catch (JsonException broken)
        {
            return (read, new RejectedErrorEntry("", 1 + (broken.LineNumber ?? 0), "The JSON breaks off or is broken here."));
        }

        return (read, read.Count > 0 ? null : new RejectedErrorEntry("", 0, "There is no summary in it: it is empty."));
    }

    private static RejectedErrorEntry? Document(ReadOnlySpan<byte> utf8, long line, List<SummaryDocument> read)
    {
        if (SchemaOf(utf8) is not SummaryDocument.SchemaName)
            return new RejectedErrorEntry("", line, $"This is no summary: \"schema\" is not \"{SummaryDocument.SchemaName}\". \"caseaudit check --format summary\" writes one.");

        try
        {
            read.Add(JsonSerializer.Deserialize(utf8, FindingsFormat.Of<SummaryDocument>())!);
            return null;
        }
        catch (JsonException fault)
        {
            return FindingsFault.Of<SummaryDocument>("", "", line, utf8, fault).Errors[0];
        }
    }

    /// <summary>The schema that a document names; null where it names none.</summary>
    internal static string? SchemaOf(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var value = JsonElement.ParseValue(ref reader);
        return value.ValueKind == JsonValueKind.Object && value.TryGetProperty("schema", out var schema) && schema.ValueKind == JsonValueKind.String ? schema.GetString() : null;
    }
}
