namespace CaseAudit.Extracts;

/// <summary>The errors of one record, up to <see cref="ReadLimits.MaxErrors"/>; the others are counted.</summary>
/// <param name="root">Pointer to the record.</param>
internal sealed class ErrorList(string root)
{
    private readonly List<ItemError> _errors = [];
    private int _further;
    private long _furtherFrom;

    public void Add(ItemError error)
    {
        if (_errors.Count < ReadLimits.MaxErrors)
        {
            _errors.Add(error);
            return;
        }

        if (_further++ == 0) _furtherFrom = error.Line;
    }

    public IReadOnlyList<ItemError> ToList() =>
        _further == 0 ? _errors : [.. _errors, new ItemError(root, _furtherFrom, $"This record has {_further} further errors from here on.")];

    public void ReplaceBy(ItemError error)
    {
        _errors.Clear();
        _errors.Add(error);
        _further = 0;
    }
}
