using System.Text.Json;
using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>Reads a peer’s own words. Nothing is thrown for what stands in the file: every error is told with its line and place.</summary>
public static class ResponsesReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="stream">The bytes, UTF-8; read to the end, not disposed.</param>
    /// <param name="catalogue">The catalogue in force: questions and criteria go by its codes.</param>
    public static Responses Read(Stream stream, Catalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        var utf8 = whole.ToArray().AsMemory();
        if (utf8.Span.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];

        try
        {
            // First: it finds text that the document would let pass.
            var lines = new JsonLines(utf8.Span);
            using var document = JsonDocument.Parse(utf8);
            var walk = new ResponsesWalk(lines, catalogue);
            var (cases, audits) = walk.Document(document.RootElement);
            return new Responses(cases, audits, walk.Errors);
        }
        catch (JsonException broken)
        {
            return new Responses(new Dictionary<string, CaseResponse>(StringComparer.Ordinal), null, [new RejectedErrorEntry("", 1 + (broken.LineNumber ?? 0), "The JSON is broken or cut off here; nothing of it was read.")]);
        }
    }
}
