namespace CaseAudit.Extracts;

/// <summary>Cuts an envelope into its cases, reading its other properties on the way.</summary>
/// <remarks>What the envelope says may stand after the cases. Where the stream can go back, it is looked up before the first case is given
/// out; where not (a pipe), the cases go without it and that is reported.</remarks>
internal sealed class EnvelopeRecords(ByteWindow window, Stream stream, SplitInput input)
{
    private readonly EnvelopeHeader _header = new();

    /// <summary>Whether what follows could not be read, or is not to be.</summary>
    public bool Lost { get; private set; }

    /// <summary>The records; the window stands at the opening bracket, and afterwards behind the closing one.</summary>
    public IEnumerable<RawRecord> Split()
    {
        var opened = window.Line;
        var between = new Separators('}');
        var early = false;
        window.Advance(1);
        while (true)
        {
            var step = between.Next(window, out var fault);
            if (fault is not null) yield return input.Problem(fault);
            if (step == Step.Closed) break;

            var line = window.Line;
            if (step == Step.Ended || EnvelopeProperty.Name(window) is not { } name)
            {
                Lost = true;
                yield return Broken(line);
                yield break;
            }

            if (_header.Meet(name, line) is { } twice) yield return input.Problem(twice);

            if (name == "cases" && window.Ahead[0] == '[')
            {
                var ahead = _header.Complete || !stream.CanSeek ? _header : EnvelopeLookAhead.Read(window, stream, _header);
                early = !_header.Complete && !stream.CanSeek;
                if (ahead.OtherDocument is { } other)
                {
                    Lost = true;
                    yield return input.Problem(other);
                    yield break;
                }

                var elements = new ElementRecords(window, input, ahead.Envelope);
                foreach (var record in elements.Split()) yield return record;

                Lost = elements.Lost;
                if (Lost) yield break;
                continue;
            }

            line = window.Line;
            if (!EnvelopeProperty.Value(window, out var value))
            {
                Lost = true;
                yield return Broken(line);
                yield break;
            }

            IReadOnlyList<ItemError> errors = value is { } utf8 ? _header.Read(name, utf8.Span, line) : [EnvelopeProperty.TooLong(name, line)];
            if (errors.Count > 0) yield return input.Problem(errors);
            if (_header.OtherDocument is { } document)
            {
                Lost = true;
                yield return input.Problem(document);
                yield break;
            }

            if (early && name == "extractedOn")
                yield return input.Problem(new ItemError("/extractedOn", line, "\"extractedOn\" stands after the cases, too late for an input that is read once: put it before them.", "\"extractedOn\" before \"cases\""));
        }

        var missing = _header.Missing(opened).ToList();
        if (missing.Count > 0) yield return input.Problem(missing);
    }

    private RawRecord Broken(long line) =>
        input.Problem(new ItemError("", line, "The JSON of the envelope is broken or cut off here; whatever follows is lost.", "a property, \",\" or \"}\""));
}
