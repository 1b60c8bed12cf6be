namespace CaseAudit.Extracts;

/// <summary>A window that slides over a stream: what was read and not yet passed, and the line it stands on.</summary>
/// <remarks>
/// Records leave as slices of the chunk they were read into, which is then never written again: no copy, and safe on any thread. A pipe reader
/// would have to copy each record out, since it takes its buffers back. Chunks stay under the large-object threshold.
/// </remarks>
internal sealed class ByteWindow
{
    private const int ChunkBytes = 64 * 1024;

    private readonly Stream _stream;
    private byte[] _chunk;
    private int _start;
    private int _end;
    private bool _lent;

    public ByteWindow(Stream stream)
        : this(stream, [], line: 1)
    {
    }

    /// <summary>A window that begins with bytes that another has read ahead.</summary>
    public ByteWindow(Stream stream, ReadOnlySpan<byte> ahead, long line)
    {
        _stream = stream;
        _chunk = GC.AllocateUninitializedArray<byte>(Math.Max(ChunkBytes, ahead.Length));
        ahead.CopyTo(_chunk);
        _end = ahead.Length;
        Line = line;
    }

    /// <summary>Line of the first byte of <see cref="Ahead"/>, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>What was read and not yet passed.</summary>
    public ReadOnlySpan<byte> Ahead => _chunk.AsSpan(_start, _end - _start);

    /// <summary>Reads on; <see cref="Ahead"/> grows at its end. False at the end of the stream.</summary>
    public bool More()
    {
        if (_end == _chunk.Length) MakeRoom();

        var read = _stream.Read(_chunk, _end, _chunk.Length - _end);
        _end += read;
        return read > 0;
    }

    /// <summary>Reads on until so many bytes lie ahead; false where the stream ends before.</summary>
    public bool Reach(int count)
    {
        while (Ahead.Length < count)
        {
            if (!More()) return false;
        }

        return true;
    }

    /// <summary>Passes bytes.</summary>
    public void Advance(int count)
    {
        Line += Ahead[..count].Count((byte)'\n');
        _start += count;
    }

    /// <summary>Passes bytes and hands them out.</summary>
    public ReadOnlyMemory<byte> Take(int count)
    {
        var taken = _chunk.AsMemory(_start, count);
        _lent = true;
        Advance(count);
        return taken;
    }

    /// <summary>Passes white space; the byte after it, or -1 at the end of the stream.</summary>
    public int NextByte()
    {
        while (true)
        {
            var at = Ahead.IndexOfAnyExcept(JsonBytes.Space);
            if (at >= 0)
            {
                Advance(at);
                return Ahead[0];
            }

            Advance(Ahead.Length);
            if (!More()) return -1;
        }
    }

    private void MakeRoom()
    {
        var held = _end - _start;
        if (!_lent && _start >= _chunk.Length / 2)
        {
            Buffer.BlockCopy(_chunk, _start, _chunk, 0, held);
        }
        else
        {
            var chunk = GC.AllocateUninitializedArray<byte>(Math.Max(ChunkBytes, held * 2));
            Buffer.BlockCopy(_chunk, _start, chunk, 0, held);
            _chunk = chunk;
            _lent = false;
        }

        _start = 0;
        _end = held;
    }
}
