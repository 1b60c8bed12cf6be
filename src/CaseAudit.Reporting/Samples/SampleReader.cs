using System.Text.Json;

namespace CaseAudit.Reporting;

/// <summary>Reads a sample back, as <c>select --format json</c> wrote it.</summary>
public static class SampleReader
{
    /// <summary>Reads the document.</summary>
    /// <param name="stream">The bytes, UTF-8; read to the end, not disposed.</param>
    /// <returns>The sample, or what is wrong with the document, located.</returns>
    public static (SampleDocument? Sample, RejectedErrorEntry? Fault) Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        ReadOnlySpan<byte> utf8 = whole.ToArray();
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        try
        {
            JsonDocument.Parse(utf8.ToArray()).Dispose();
        }
        catch (JsonException broken)
        {
            return (null, new RejectedErrorEntry("", 1 + (broken.LineNumber ?? 0), "The JSON breaks off or is broken here."));
        }

        if (SummaryReader.SchemaOf(utf8) is not SampleDocument.SchemaName)
            return (null, new RejectedErrorEntry("", 1, $"This is no sample: \"schema\" is not \"{SampleDocument.SchemaName}\". \"caseaudit select --format json\" writes one."));

        try
        {
            return (JsonSerializer.Deserialize(utf8, FindingsFormat.Of<SampleDocument>()), null);
        }
        catch (JsonException fault)
        {
            return (null, FindingsFault.Of<SampleDocument>("", "", 1, utf8, fault).Errors[0]);
        }
    }
}
