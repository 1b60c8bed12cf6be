using System.Text.Json;

namespace CaseAudit.Reporting;

/// <summary>Writes the comparison document.</summary>
public sealed class ComparisonJsonWriter : IComparisonWriter
{
    private const int FlushAt = 1 << 16;

    private readonly Stream _output;
    private readonly Utf8JsonWriter _json;

    /// <summary>Begins the document.</summary>
    /// <param name="output">Where to write UTF-8; not closed.</param>
    public ComparisonJsonWriter(Stream output)
    {
        _output = output;
        _json = new Utf8JsonWriter(output, FindingsJson.Indented);
        _json.WriteStartObject();
        _json.WriteString("schema", ComparisonDocument.SchemaName);
        _json.WriteStartArray("cases");
    }

    /// <inheritdoc/>
    public void Case(ComparedCaseEntry compared)
    {
        JsonSerializer.Serialize(_json, compared, ComparisonJson.Default.ComparedCaseEntry);
        if (_json.BytesPending > FlushAt) _json.Flush();
    }

    /// <inheritdoc/>
    public void End(ComparisonDocument result)
    {
        ArgumentNullException.ThrowIfNull(result);
        _json.WriteEndArray();
        _json.WritePropertyName("onlyBefore");
        JsonSerializer.Serialize(_json, result.OnlyBefore, ComparisonJson.Default.IReadOnlyListString);
        _json.WritePropertyName("onlyAfter");
        JsonSerializer.Serialize(_json, result.OnlyAfter, ComparisonJson.Default.IReadOnlyListString);
        _json.WritePropertyName("notRead");
        JsonSerializer.Serialize(_json, result.NotRead, ComparisonJson.Default.IReadOnlyListNotReadEntry);
        _json.WritePropertyName("summary");
        JsonSerializer.Serialize(_json, result.Summary, ComparisonJson.Default.ComparisonSummaryEntry);
        _json.WritePropertyName("before");
        JsonSerializer.Serialize(_json, result.Before, ComparisonJson.Default.ComparisonSideEntry);
        _json.WritePropertyName("after");
        JsonSerializer.Serialize(_json, result.After, ComparisonJson.Default.ComparisonSideEntry);
        _json.WritePropertyName("warnings");
        JsonSerializer.Serialize(_json, result.Warnings, ComparisonJson.Default.IReadOnlyListString);
        _json.WriteEndObject();
        _json.Flush();
        _output.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
