namespace CaseAudit.Extracts.Tests;

/// <summary>Gives its bytes in pieces of random sizes, as a pipe or a slow disk does.</summary>
internal sealed class ChoppedStream(byte[] bytes, int largest, bool canSeek = false, int seed = 1) : Stream
{
    private readonly Random _random = new(seed);
    private int _position;

    /// <summary>The position from which on reading fails, if it is to fail.</summary>
    public int? FailsAt { get; init; }

    public override bool CanRead => true;

    public override bool CanSeek => canSeek;

    public override bool CanWrite => false;

    public override long Length => bytes.Length;

    public override long Position
    {
        get => canSeek ? _position : throw new NotSupportedException();
        set => _position = canSeek ? (int)value : throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_position >= FailsAt) throw new IOException("Input/output error : '/mnt/share/cases.json'");

        var size = Math.Min(Math.Min(count, bytes.Length - _position), _random.Next(1, largest + 1));
        bytes.AsSpan(_position, size).CopyTo(buffer.AsSpan(offset));
        _position += size;
        return size;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
