namespace CaseAudit.Extracts;

/// <summary>Tells the lines of offsets that only grow.</summary>
internal ref struct LineCount(ReadOnlySpan<byte> utf8, long firstLine)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private int _countedTo;
    private long _line = firstLine;

    /// <summary>The line of an offset, which does not lie before the one asked for last.</summary>
    public long At(long offset)
    {
        _line += _utf8[_countedTo..(int)offset].Count((byte)'\n');
        _countedTo = (int)offset;
        return _line;
    }
}
