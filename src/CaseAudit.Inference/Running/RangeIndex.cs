using System.Runtime.CompilerServices;

namespace CaseAudit.Inference;

/// <summary>The rows of a store in the order of a value that patterns compare with bounds.</summary>
internal sealed class RangeIndex : RowIndex
{
    private long[] _keys = [];
    private int[] _rows = [];
    private int[] _inOrder = [];

    /// <summary>How many rows have a value.</summary>
    public int Count { get; private set; }

    /// <summary>Whether they were inserted in this order.</summary>
    public bool IsSorted { get; private set; } = true;

    /// <summary>The rows in the order of their values; those of one value in insertion order.</summary>
    public int[] ByValue => _rows;

    /// <summary>The rows in insertion order.</summary>
    public int[] InOrder => _inOrder;

    /// <summary>A number that is in the order of the values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long? Key(DateOnly? value) => value?.DayNumber;

    /// <inheritdoc cref="Key(DateOnly?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long? Key(TimeOnly? value) => value?.Ticks;

    /// <inheritdoc cref="Key(DateOnly?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long? Key(DateTime? value) => value?.Ticks;

    /// <inheritdoc cref="Key(DateOnly?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long? Key(TimeSpan? value) => value?.Ticks;

    /// <inheritdoc cref="Key(DateOnly?)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long? Key(long? value) => value;

    /// <summary>Makes room before rows up to this one are added.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Begin(int rows)
    {
        if (_keys.Length >= rows)
            return;
        var size = Math.Max(rows, _keys.Length * 2);
        Array.Resize(ref _keys, size);
        Array.Resize(ref _rows, size);
        Array.Resize(ref _inOrder, size);
    }

    public void Add(int row, long? key)
    {
        // A comparison with null does not hold.
        if (key is not { } value)
            return;
        IsSorted &= Count == 0 || _keys[Count - 1] <= value;
        _keys[Count] = value;
        _inOrder[Count] = _rows[Count] = row;
        Count++;
        IsEmpty = false;
    }

    /// <summary>Puts the rows in order, after all are added.</summary>
    public void Finish()
    {
        if (IsSorted)
            return;
        Array.Sort(_keys, _rows, 0, Count);
        for (var first = 0; first < Count;)
        {
            var end = first + 1;
            while (end < Count && _keys[end] == _keys[first])
                end++;
            Array.Sort(_rows, first, end - first);
            first = end;
        }
    }

    /// <summary>
    /// The place of the first value that is not below one. It is looked for around a place, further and further away: questions
    /// that come in order, as those of dated facts do, are near each other.
    /// </summary>
    public int Seek(long value, int around)
    {
        var keys = _keys.AsSpan(0, Count);
        var (low, high, step) = (0, keys.Length, 1);
        if (around < high && keys[around] < value)
        {
            low = around + 1;
            while (low + step <= high && keys[low + step - 1] < value)
                (low, step) = (low + step, step * 2);
            high = Math.Min(high, low + step);
        }
        else
        {
            high = Math.Min(high, around);
            while (high - step >= low && keys[high - step] >= value)
                (high, step) = (high - step, step * 2);
            low = Math.Max(low, high - step);
        }

        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (keys[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    protected override void Forget()
    {
        Count = 0;
        IsSorted = true;
    }
}
