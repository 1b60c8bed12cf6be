namespace CaseAudit.Inference;

/// <summary>A pattern's way through the rows whose value is within bounds, in insertion order.</summary>
internal sealed class RangeCursor(RangeIndex index)
{
    public readonly RangeIndex Index = index;

    // Where it is and where it ends, and where the last question began.
    private int[] _rows = [];
    private int _at;
    private int _end;
    private int _last;

    private int[] _candidates = [];

    /// <summary>The first row of those from the one to the other value, both included.</summary>
    public int First(long low, long high)
    {
        _at = _last = low == long.MinValue ? 0 : Index.Seek(low, _last);
        _end = high == long.MaxValue ? Index.Count : Index.Seek(high + 1, _at);
        if (_rows != Index.ByValue)
            _rows = Index.ByValue;
        if (_end - _at > 1 && !Index.IsSorted)
            Restore(_end - _at);
        return _at < _end ? _rows[_at] : RowIndex.End;
    }

    /// <summary>The next such row.</summary>
    public int Next() => ++_at < _end ? _rows[_at] : RowIndex.End;

    /// <summary>Puts the candidates back in insertion order.</summary>
    private void Restore(int length)
    {
        if (length > Index.Count / 4)
        {
            // So many that to look at all costs less than to sort them.
            (_rows, _at, _end) = (Index.InOrder, 0, Index.Count);
            return;
        }

        if (_candidates.Length < length)
            _candidates = new int[Index.ByValue.Length];
        Array.Copy(Index.ByValue, _at, _candidates, 0, length);
        Array.Sort(_candidates, 0, length);
        (_rows, _at, _end) = (_candidates, 0, length);
    }
}
