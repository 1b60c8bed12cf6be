using System.Runtime.CompilerServices;

namespace CaseAudit.Inference;

/// <summary>Rows of a store in an order in which patterns find their candidates, on which they evaluate their conditions all the same.</summary>
internal abstract class RowIndex
{
    /// <summary>Beyond every row.</summary>
    public const int End = int.MaxValue;

    // Below so many rows, and for so few questions, looking at each row costs less than an index.
    private const int LeastRows = 16;
    private const int LeastProbes = 2;

    /// <summary>Up to which row it is built.</summary>
    public int Rows;

    private int _probes;

    /// <summary>Whether no row is in it.</summary>
    public bool IsEmpty { get; protected set; } = true;

    /// <summary>Whether a row could not be indexed, or a question not be asked.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Whether a pattern should use it for another question.</summary>
    public bool IsWorth(int low, int high) => high - low >= LeastRows && (++_probes > LeastProbes || Rows > 0) && !HasFailed;

    /// <summary>Notes that a row could not be indexed: patterns must look at each row, and fail there if it comes to that.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Fail() => HasFailed = true;

    /// <summary>Forgets the rows of another run.</summary>
    public void Clear()
    {
        _probes = 0;
        HasFailed = false;
        if (Rows > 0)
            Forget();
        Rows = 0;
        IsEmpty = true;
    }

    /// <summary>Forgets the rows.</summary>
    protected abstract void Forget();
}
