using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>Writes cases as the reader reads them, by the same description of the contract, one by one, so that nothing is held.</summary>
public sealed class ExtractWriter
{
    // What is absent is left out. Letters and quotation marks stay as they are: a file of records is not pasted into a page.
    private static readonly JsonTypeInfo<CaseExtract> Case = (JsonTypeInfo<CaseExtract>)new JsonSerializerOptions(CaseJson.Default.Options)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }.GetTypeInfo(typeof(CaseExtract));

    private readonly Stream _output;
    private readonly ExtractForm _form;
    private bool _any;

    /// <summary>Begins an extract.</summary>
    /// <param name="output">Where to write UTF-8; not closed.</param>
    /// <param name="form">How the cases stand in it.</param>
    /// <param name="authority">The authority whose extract it is; only an envelope can say so.</param>
    /// <param name="extractedOn">The day on which the extract was made; only an envelope can say so.</param>
    public ExtractWriter(Stream output, ExtractForm form, string authority, DateOnly extractedOn)
    {
        _output = output;
        _form = form;
        if (form == ExtractForm.Envelope)
            _output.Write(Encoding.UTF8.GetBytes($"{{\"schema\":\"{CaseFile.SchemaName}\",\"authority\":{JsonSerializer.Serialize(authority, CaseJson.Default.String)},\"extractedOn\":\"{extractedOn:yyyy-MM-dd}\",\"cases\":["));
    }

    /// <summary>One case as JSON on one line; may be asked on several threads.</summary>
    public static byte[] Line(CaseExtract record) => JsonSerializer.SerializeToUtf8Bytes(record, Case);

    /// <summary>Writes one case.</summary>
    /// <param name="line">The case, from <see cref="Line"/>.</param>
    public void Write(ReadOnlySpan<byte> line)
    {
        if (_form == ExtractForm.Envelope) _output.Write(_any ? ",\n"u8 : "\n"u8);
        _output.Write(line);
        if (_form == ExtractForm.Lines) _output.WriteByte((byte)'\n');
        _any = true;
    }

    /// <summary>Ends the extract.</summary>
    public void End()
    {
        if (_form == ExtractForm.Envelope) _output.Write("\n]}\n"u8);
    }
}
