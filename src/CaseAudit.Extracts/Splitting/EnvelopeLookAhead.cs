namespace CaseAudit.Extracts;

/// <summary>Reads what an envelope says after its cases, and goes back.</summary>
internal static class EnvelopeLookAhead
{
    /// <summary>What the envelope says before and after the cases.</summary>
    /// <param name="window">The window, at the opening bracket of the cases; it is not moved.</param>
    /// <param name="stream">Its stream, which can seek; it is put back to where it was.</param>
    /// <param name="known">What was read before the cases.</param>
    public static EnvelopeHeader Read(ByteWindow window, Stream stream, EnvelopeHeader known)
    {
        var position = stream.Position;
        try
        {
            return Read(new ByteWindow(stream, window.Ahead, window.Line), known);
        }
        finally
        {
            stream.Position = position;
        }
    }

    private static EnvelopeHeader Read(ByteWindow window, EnvelopeHeader before)
    {
        var header = before.Copy();
        if (ValueScan.Pass(window) != ScanState.Complete) return header;

        // Errors met here are met again, and reported, when the window itself comes by.
        var between = new Separators('}');
        between.Resume();
        while (between.Next(window, out _) == Step.Item && EnvelopeProperty.Name(window) is { } name && EnvelopeProperty.Value(window, out var value))
        {
            if (value is { } known && !header.Has(name)) header.Read(name, known.Span, window.Line);
        }

        return header;
    }
}
