namespace CaseAudit.Extracts.Tests;

/// <summary>A beginning and then the same bytes many times over: an input larger than anybody wants to hold.</summary>
internal sealed class RepeatedStream(byte[] beginning, byte[] repeated, int times) : Stream
{
    private long _position;

    public int LargestRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => beginning.Length + ((long)repeated.Length * times);

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        LargestRead = Math.Max(LargestRead, count);
        var written = 0;
        while (written < count && _position < Length)
        {
            var (piece, at) = _position < beginning.Length ? (beginning, (int)_position) : (repeated, (int)((_position - beginning.Length) % repeated.Length));
            var size = Math.Min(count - written, piece.Length - at);
            piece.AsSpan(at, size).CopyTo(buffer.AsSpan(offset + written));
            written += size;
            _position += size;
        }

        return written;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
