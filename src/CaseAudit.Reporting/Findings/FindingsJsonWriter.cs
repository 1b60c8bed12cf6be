using System.Text.Json;
using CaseAudit.Model;
using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>Writes the findings document.</summary>
public sealed class FindingsJsonWriter : IFindingsWriter
{
    // Flushed often enough that a long run holds only a few cases at a time.
    private const int FlushAt = 1 << 16;

    private readonly Stream _output;
    private readonly Catalogue _catalogue;
    private readonly Utf8JsonWriter _json;

    /// <summary>Begins the document.</summary>
    /// <param name="output">Where to write UTF-8; not closed.</param>
    /// <param name="catalogue">The catalogue in force.</param>
    /// <param name="rules">Version of the rules.</param>
    /// <param name="configuration">Fingerprint of the configuration.</param>
    public FindingsJsonWriter(Stream output, Catalogue catalogue, string rules, string configuration)
    {
        _output = output;
        _catalogue = catalogue;
        _json = new Utf8JsonWriter(output, FindingsJson.Indented);
        _json.WriteStartObject();
        _json.WriteString("schema", FindingsDocument.SchemaName);
        _json.WriteString("rules", rules);
        _json.WriteString("configuration", configuration);
        _json.WriteStartArray("cases");
    }

    /// <inheritdoc/>
    public void Case(JudgedCase judged)
    {
        JsonSerializer.Serialize(_json, CaseEntry.Of(judged, _catalogue), FindingsJson.Default.CaseEntry);
        if (_json.BytesPending > FlushAt) _json.Flush();
    }

    /// <inheritdoc/>
    public void End(ReviewResult result)
    {
        _json.WriteEndArray();
        _json.WritePropertyName("summary");
        JsonSerializer.Serialize(_json, SummaryEntry.Of(result.Summary), FindingsJson.Default.SummaryEntry);
        _json.WritePropertyName("warnings");
        JsonSerializer.Serialize(
            _json, [.. result.Warnings.Select(one => new WarningEntry(one.Source, one.CaseId, one.At, one.Message))], FindingsJson.Default.IReadOnlyListWarningEntry);
        _json.WritePropertyName("errors");
        JsonSerializer.Serialize(
            _json, [.. result.Errors.Select(one => new ErrorEntry(one.CaseId, one.Code, one.Message))], FindingsJson.Default.IReadOnlyListErrorEntry);
        _json.WritePropertyName("rejected");
        JsonSerializer.Serialize(_json, [.. result.Rejected.Select(RejectedEntry.Of)], FindingsJson.Default.IReadOnlyListRejectedEntry);
        if (SwitchedOffEntry.Of(_catalogue.CaseRecord) is { } switchedOff)
        {
            _json.WritePropertyName("switchedOff");
            JsonSerializer.Serialize(_json, switchedOff, FindingsJson.Default.IReadOnlyListSwitchedOffEntry);
        }

        if (ExceptionEntry.Of(result.Summary) is { } exceptions)
        {
            _json.WritePropertyName("exceptions");
            JsonSerializer.Serialize(_json, exceptions, FindingsJson.Default.IReadOnlyListExceptionEntry);
        }

        _json.WriteEndObject();
        _json.Flush();
        _output.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
