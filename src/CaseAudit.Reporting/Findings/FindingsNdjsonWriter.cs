using System.Buffers;
using System.Text.Json;
using CaseAudit.Model;
using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>Writes one case a line; what was rejected and what the cases say together is for the other formats.</summary>
/// <param name="output">Where to write UTF-8; not closed.</param>
/// <param name="catalogue">The catalogue in force.</param>
public sealed class FindingsNdjsonWriter(Stream output, Catalogue catalogue) : IFindingsWriter
{
    // A case of forty kilobytes has some forty-five of findings.
    private const int LineBytes = 64 * 1024;

    /// <inheritdoc/>
    public void Case(JudgedCase judged) => Prepare(judged)();

    /// <inheritdoc/>
    public Action Prepare(JudgedCase judged)
    {
        var line = new ArrayBufferWriter<byte>(LineBytes);
        using (var json = new Utf8JsonWriter(line, FindingsJson.OneLine))
            JsonSerializer.Serialize(json, CaseEntry.Of(judged, catalogue), FindingsJson.Default.CaseEntry);
        line.Write("\n"u8);
        return () => output.Write(line.WrittenSpan);
    }

    /// <inheritdoc/>
    public void End(ReviewResult result)
    {
        // Every line stands by itself: nothing closes them.
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing is held between two lines.
    }
}
