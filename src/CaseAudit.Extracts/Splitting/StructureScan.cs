using System.Numerics;

namespace CaseAudit.Extracts;

/// <summary>Finds the end of one JSON value by its quotes and brackets alone; whether the rest of it is JSON is for the reader to say.</summary>
/// <remarks>Goes on as well as it can in broken JSON, because what it cuts out badly is rejected anyway while what follows may be saved: text
/// ends at a line break (which JSON does not allow in text), and a closing bracket closes everything up to its own kind.</remarks>
internal struct StructureScan
{
    private int _depth;
    private ulong _objects;
    private bool _inText;

    /// <summary>Whether text or brackets were seen to be broken.</summary>
    public bool Broken { get; private set; }

    /// <summary>Looks for the end of the value.</summary>
    /// <param name="utf8">The bytes; those before <paramref name="next"/> were seen before.</param>
    /// <param name="next">Where to look on; afterwards the end of the value, or where to look on in more bytes.</param>
    public ScanState Find(ReadOnlySpan<byte> utf8, ref int next)
    {
        while (next < utf8.Length)
        {
            var state = _depth > 0 && utf8.Length - next >= ByteBlock.Length ? Block(utf8, ref next) : ScanState.Unfinished;
            if (state == ScanState.Unfinished && next < utf8.Length) state = One(utf8, ref next);
            if (state != ScanState.Unfinished) return state;
        }

        return ScanState.Unfinished;
    }

    /// <summary>Passes blocks of bytes up to something that must be looked at by itself.</summary>
    private ScanState Block(ReadOnlySpan<byte> utf8, ref int next)
    {
        while (utf8.Length - next >= ByteBlock.Length)
        {
            var block = ByteBlock.Of(utf8[next..], _inText);
            for (var brackets = block.Brackets; brackets != 0; brackets &= brackets - 1)
            {
                var at = next + BitOperations.TrailingZeroCount(brackets);
                var state = Bracket(utf8[at]);
                if (state == ScanState.Unfinished) continue;

                next = state == ScanState.Complete ? at + 1 : at;
                return state;
            }

            if (block.Stop > 0) _inText = block.EndsInText;
            next += block.Stop;
            if (block.Stop < ByteBlock.Length) break;
        }

        return ScanState.Unfinished;
    }

    /// <summary>Passes the bytes up to and including the next that matters.</summary>
    private ScanState One(ReadOnlySpan<byte> utf8, ref int next)
    {
        var found = utf8[next..].IndexOfAny(_inText ? JsonBytes.InText : JsonBytes.Structure);
        if (found < 0)
        {
            next = utf8.Length;
            return ScanState.Unfinished;
        }

        next += found;
        var value = utf8[next];
        if (!_inText && value != '"')
        {
            var state = Bracket(value);
            if (state != ScanState.Unbalanced) next++;
            return state;
        }

        if (value == '\\')
        {
            next += 2;
            return ScanState.Unfinished;
        }

        next++;
        Broken |= value == '\n';
        _inText = !_inText;
        return _inText || _depth > 0 ? ScanState.Unfinished : ScanState.Complete;
    }

    private ScanState Bracket(byte value)
    {
        var isObject = value is (byte)'{' or (byte)'}' ? 1UL : 0UL;
        if (value is (byte)'{' or (byte)'[')
        {
            if (_depth < 64) _objects = (_objects & ~(1UL << _depth)) | (isObject << _depth);
            _depth++;
            return ScanState.Unfinished;
        }

        for (var depth = _depth - 1; depth >= 0; depth--)
        {
            // Deeper than 64 the kinds are not kept: such a record is refused for its depth.
            if (depth < 64 && ((_objects >> depth) & 1) != isObject) continue;

            Broken |= depth != _depth - 1;
            _depth = depth;
            return depth == 0 ? ScanState.Complete : ScanState.Unfinished;
        }

        Broken = true;
        return ScanState.Unbalanced;
    }
}
