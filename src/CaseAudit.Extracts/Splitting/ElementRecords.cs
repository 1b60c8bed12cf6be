namespace CaseAudit.Extracts;

/// <summary>Cuts a list of cases into its elements.</summary>
/// <remarks>An element that is broken costs that element where the next case can be made out; otherwise the rest of the file is lost, and
/// said to be.</remarks>
internal sealed class ElementRecords(ByteWindow window, SplitInput input, Envelope? envelope)
{
    private Separators _between = new(']');

    /// <summary>Whether what follows could not be read.</summary>
    public bool Lost { get; private set; }

    /// <summary>The elements; the window stands at the opening bracket, and afterwards behind the closing one.</summary>
    public IEnumerable<RawRecord> Split()
    {
        window.Advance(1);
        while (!Lost)
        {
            var step = _between.Next(window, out var fault);
            if (fault is not null) yield return input.Problem(fault);
            if (step == Step.Closed && IsTheEnd()) yield break;

            yield return step switch
            {
                Step.Closed => Rubble(),
                Step.Ended => Ended(),
                _ => Element(afterFault: fault is not null),
            };
        }
    }

    /// <summary>Whether the bracket that was passed closes the list: not where further cases come and what follows is nothing that stands behind
    /// a list of cases, because then it belongs to the remains of a case that was closed too early.</summary>
    private bool IsTheEnd()
    {
        window.Reach(Math.Min(input.Limit, Resynchroniser.Further));
        return CaseStart.Find(window.Ahead, 0) < 0 || (envelope is null ? window.NextByte() is '{' or '[' : EnvelopeProperty.Follows(window.Ahead));
    }

    /// <summary>What is no case, up to the next one.</summary>
    private RawRecord Rubble()
    {
        var passed = Resynchroniser.Pass(window, input, "a case, \",\" or \"]\"", out var lost);
        Lost = lost;
        _between.Resume();
        return passed;
    }

    private RawRecord Ended()
    {
        Lost = true;
        return input.Problem(new ItemError("", window.Line, "The input ends in the middle of its list of cases; whatever followed is lost.", "\",\" or \"]\""));
    }

    private RawRecord Element(bool afterFault)
    {
        var line = window.Line;
        var state = ValueScan.Measure(window, 0, input.Limit, out var end, out var broken);
        if (window.Ahead[0] != '{' && (afterFault || state != ScanState.Complete || !Separated(end)))
        {
            return Rubble();
        }

        if (state == ScanState.Complete && !broken && IsWhole(end)) return input.Record(line, window.Take(end), envelope);

        var next = CaseStart.Find(window.Ahead[..end], 1);
        if (next < 0 && state is ScanState.Complete or ScanState.Unbalanced) next = BeyondRubble(end);
        if (next > 0)
        {
            var utf8 = window.Take(next);
            _between.Resume();
            return input.Record(line, WithoutComma(utf8), envelope, new ItemError("", line, $"This case is not closed; reading went on with the case on line {window.Line}.", "\"}\""));
        }

        switch (state)
        {
            case ScanState.TooLong:
                var tooLong = input.TooLong(line, window.Ahead);
                Lost = ValueScan.Pass(window) != ScanState.Complete;
                return tooLong;
            case ScanState.Unfinished:
                Lost = true;
                var ended = window.Take(end);
                return input.Record(line, ended, envelope, new ItemError("", window.Line, "The input ends in the middle of this case; whatever followed is lost.", "\"}\""));
            default:
                return input.Record(line, window.Take(end), envelope);
        }
    }

    /// <summary>Whether the element is one record. A case that is cut off in an inner list takes the next cases for its items and the end of the
    /// file for its own, and is JSON by that; but then the list is never closed.</summary>
    private bool IsWhole(int end) => CaseStart.IsWhole(window.Ahead[..end], out var holdsAnother) && (!holdsAnother || Separated(end));

    /// <summary>Offset of the next case where something else than a comma stands before it: brackets that are broken closed this one too early,
    /// and its remains would be taken for elements, or for the end of the list. Otherwise -1.</summary>
    private int BeyondRubble(int end)
    {
        window.Reach(Math.Min(input.Limit, end + Resynchroniser.Further));
        var next = CaseStart.Find(window.Ahead, end);
        return next > 0 && window.Ahead[end..next].ContainsAnyExcept(" \t\r\n,"u8) ? next : -1;
    }

    private bool Separated(int end)
    {
        while (true)
        {
            var found = window.Ahead[end..].IndexOfAnyExcept(JsonBytes.Space);
            if (found >= 0) return window.Ahead[end + found] is (byte)',' or (byte)']';
            if (!window.More()) return false;
        }
    }

    private static ReadOnlyMemory<byte> WithoutComma(ReadOnlyMemory<byte> utf8)
    {
        var kept = utf8.Span.LastIndexOfAnyExcept(" \t\r\n,"u8) + 1;
        return utf8[..kept];
    }
}
