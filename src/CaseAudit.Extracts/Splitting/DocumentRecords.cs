using System.Text;

namespace CaseAudit.Extracts;

/// <summary>Finds out what an input is from its first bytes, and cuts it accordingly.</summary>
internal sealed class DocumentRecords(ByteWindow window, Stream stream, SplitInput input)
{
    public IEnumerable<RawRecord> Split() => window.NextByte() switch
    {
        -1 => [input.Problem(new ItemError("", 0, "There is nothing in this input.", "cases"))],
        '[' => List(),
        '{' when TopObject.IsEnvelope(window, input.Limit) => Envelope(),
        '{' => new SequenceRecords(window, input).Split(),
        _ when SequenceRecords.BeginsLines(window, input.Limit) => LineRecords.Split(window, input),
        _ => [NotJson()],
    };

    private IEnumerable<RawRecord> List()
    {
        var elements = new ElementRecords(window, input, envelope: null);
        foreach (var record in elements.Split()) yield return record;

        if (!elements.Lost && window.NextByte() >= 0) yield return Trailing();
    }

    private IEnumerable<RawRecord> Envelope()
    {
        var envelope = new EnvelopeRecords(window, stream, input);
        foreach (var record in envelope.Split()) yield return record;

        if (!envelope.Lost && window.NextByte() >= 0) yield return Trailing();
    }

    private RawRecord Trailing() =>
        input.Problem(new ItemError("", window.Line, "Something follows the end of the document; it was not read.", "the end of the file"));

    private RawRecord NotJson()
    {
        var beginning = window.Ahead[..Math.Min(window.Ahead.Length, 20)];
        return input.Problem(new ItemError("", window.Line, "This is not JSON: a case extract begins with \"{\" or \"[\".", "\"{\" or \"[\"", Wording.Shortened(Encoding.UTF8.GetString(beginning))));
    }
}
