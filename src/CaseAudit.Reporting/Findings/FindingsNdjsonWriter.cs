using System.Text.Json;
using CaseAudit.Model;
using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>Writes one case a line; what was rejected and what the cases say together is for the other formats.</summary>
/// <param name="output">Where to write UTF-8; not closed.</param>
/// <param name="catalogue">The catalogue in force.</param>
public sealed class FindingsNdjsonWriter(Stream output, Catalogue catalogue) : IFindingsWriter
{
    private readonly Utf8JsonWriter _json = new(output, FindingsJson.OneLine);

    /// <inheritdoc/>
    public void Case(JudgedCase judged)
    {
        JsonSerializer.Serialize(_json, CaseEntry.Of(judged, catalogue), FindingsJson.Default.CaseEntry);
        _json.Flush();
        _json.Reset();
        output.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void End(ReviewResult result)
    {
        // Every line stands by itself: nothing closes them.
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
