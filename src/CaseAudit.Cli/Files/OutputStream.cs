namespace CaseAudit.Cli;

/// <summary>A stream that says in plain words why it could not be written: the disk is full, the pipe is closed, the folder is gone.</summary>
/// <param name="inner">Where the bytes go; disposed with it.</param>
/// <param name="name">What the user calls it.</param>
internal sealed class OutputStream(Stream inner, string name) : Stream
{
    public override bool CanRead => inner.CanRead;

    public override bool CanSeek => inner.CanSeek;

    public override bool CanWrite => inner.CanWrite;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => Guarded(() => inner.Position = value);
    }

    public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

    public override long Seek(long offset, SeekOrigin origin) => Guarded(() => inner.Seek(offset, origin));

    public override void SetLength(long value) => Guarded(() => inner.SetLength(value));

    public override void Write(byte[] buffer, int offset, int count) => Guarded(() => inner.Write(buffer, offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            inner.Write(buffer);
        }
        catch (Exception wrong) when (OutputException.IsOf(wrong))
        {
            throw OutputException.Of(name, wrong);
        }
    }

    public override void Flush() => Guarded(inner.Flush);

    protected override void Dispose(bool disposing)
    {
        // What is held back is written here, too.
        if (disposing) Guarded(inner.Dispose);
        base.Dispose(disposing);
    }

    private void Guarded(Action action) => Guarded(() =>
    {
        action();
        return 0L;
    });

    private long Guarded(Func<long> action)
    {
        try
        {
            return action();
        }
        catch (Exception wrong) when (OutputException.IsOf(wrong))
        {
            throw OutputException.Of(name, wrong);
        }
    }
}
