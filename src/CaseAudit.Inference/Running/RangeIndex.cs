namespace CaseAudit.Inference;

/// <summary>
/// The rows of a store in the order of a value that a pattern compares with bounds. It gives candidates, in insertion order:
/// the pattern's conditions are evaluated on them all the same.
/// </summary>
internal sealed class RangeIndex<TKey> : RowIndex
    where TKey : struct, IComparable<TKey>
{
    private TKey[] _keys = [];
    private int[] _rows = [];
    private int[] _inOrder = [];
    private int[] _candidates = [];
    private int _count;
    private bool _isSorted = true;

    // The present question: where it is, and where it ends.
    private int[] _from = [];
    private int _at;
    private int _end;

    /// <summary>Makes room before rows up to this one are added.</summary>
    public void Begin(int rows)
    {
        if (_keys.Length >= rows)
            return;
        Array.Resize(ref _keys, Math.Max(rows, _keys.Length * 2));
        Array.Resize(ref _rows, _keys.Length);
        Array.Resize(ref _inOrder, _keys.Length);
        Array.Resize(ref _candidates, _keys.Length);
    }

    public void Add(int row, TKey? key)
    {
        // A comparison with null does not hold.
        if (key is not { } value)
            return;
        _isSorted &= _count == 0 || _keys[_count - 1].CompareTo(value) <= 0;
        _keys[_count] = value;
        _inOrder[_count] = _rows[_count] = row;
        _count++;
        IsEmpty = false;
    }

    /// <summary>Puts the rows in order, after all are added.</summary>
    public void Finish()
    {
        if (_isSorted)
            return;
        Array.Sort(_keys, _rows, 0, _count);
        for (var first = 0; first < _count;)
        {
            var end = first + 1;
            while (end < _count && _keys[end].CompareTo(_keys[first]) == 0)
                end++;
            Array.Sort(_rows, first, end - first);
            first = end;
        }
    }

    /// <summary>The first row whose value is within the bounds, both included; a bound that is not there is null.</summary>
    public int First(bool hasLow, TKey? low, bool hasHigh, TKey? high)
    {
        if ((hasLow && low is null) || (hasHigh && high is null))
            return End;
        _at = hasLow ? Position(low.GetValueOrDefault(), after: false) : 0;
        _end = hasHigh ? Position(high.GetValueOrDefault(), after: true) : _count;
        _from = _rows;
        if (_end - _at > 1 && !_isSorted)
            Restore(_end - _at);
        return _at < _end ? _from[_at] : End;
    }

    /// <summary>The next such row.</summary>
    public int Next(int row) => ++_at < _end ? _from[_at] : End;

    protected override void Forget()
    {
        _count = 0;
        _isSorted = true;
    }

    /// <summary>Puts the candidates back in insertion order.</summary>
    private void Restore(int length)
    {
        if (length > _count / 4)
        {
            // So many that to look at all costs less than to sort them.
            (_from, _at, _end) = (_inOrder, 0, _count);
            return;
        }

        Array.Copy(_rows, _at, _candidates, 0, length);
        Array.Sort(_candidates, 0, length);
        (_from, _at, _end) = (_candidates, 0, length);
    }

    private int Position(TKey key, bool after)
    {
        var (low, high) = (0, _count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            var order = _keys[middle].CompareTo(key);
            if (order < 0 || (after && order == 0))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
