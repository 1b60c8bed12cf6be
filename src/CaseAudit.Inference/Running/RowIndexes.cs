namespace CaseAudit.Inference;

/// <summary>The indexes of a session. Patterns that ask the same of the same facts share one.</summary>
internal sealed class RowIndexes
{
    private readonly Dictionary<IndexKey, RowIndex> _indexes = [];

    public RowIndex Of(IndexKey key)
    {
        if (!_indexes.TryGetValue(key, out var index))
            _indexes.Add(key, index = key.Ranged ? new RangeIndex() : new HashIndex());
        return index;
    }

    public void Clear()
    {
        foreach (var index in _indexes.Values)
            index.Clear();
    }
}
