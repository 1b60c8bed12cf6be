using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CaseAudit.Extracts;

/// <summary>Writes rejected records one a line, with the reasons, so that the file can be mended and read again.</summary>
/// <remarks>
/// A record that is JSON is written as it was read, on one line, with the property <c>"x-rejected"</c> first: the list of its errors, each
/// "source, line 88, /visits/3/date: …". Since <c>x-</c> properties are ignored when read, mending the record is enough; one from an earlier
/// run is replaced. A record that is not JSON is written as <c>{"x-rejected": […], "x-text": "…"}</c>, its text to be mended and put in the
/// line's place. Cases that were judged without an item, and problems of an input as a whole, give no line: there is no record to mend.
/// </remarks>
/// <param name="output">Where to write; UTF-8 without a byte order mark, lines ending in a line feed. Not disposed.</param>
public sealed class RejectedWriter(Stream output)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a rejected record.</summary>
    /// <returns>Whether there was a record to write.</returns>
    public bool Write(RejectedRecord rejected)
    {
        ArgumentNullException.ThrowIfNull(rejected);
        if (rejected.Judged || rejected.Raw.IsEmpty) return false;

        using var line = new MemoryStream(rejected.Raw.Length + 512);
        var members = CompactJson.Members(rejected.Raw.Span);
        using (var json = new Utf8JsonWriter(line, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("x-rejected");
            foreach (var error in rejected.Errors) json.WriteStringValue(Reason(rejected.Source, error));
            json.WriteEndArray();
            if (members is null) json.WriteString("x-text", Encoding.UTF8.GetString(rejected.Raw.Span));
            json.WriteEndObject();
        }

        if (members is { Length: > 0 })
        {
            // Behind the reasons, in place of the closing bracket; byte for byte, so that duplicate names and odd numbers stay as they were.
            line.Position--;
            line.WriteByte((byte)',');
            line.Write(members);
            line.WriteByte((byte)'}');
        }

        line.WriteByte((byte)'\n');
        line.WriteTo(output);
        return true;
    }

    private static string Reason(string source, ItemError error) =>
        $"{source}, line {error.Line}{(error.At.Length == 0 ? "" : ", " + error.At)}: {error.Message}";
}
