namespace CaseAudit.Review;

/// <summary>What is kept under each code or name across cases.</summary>
/// <remarks>Case after case names nearly the same ones in the same order: each is looked for first where it came the last time, after the one before it.</remarks>
/// <param name="empty">What is kept under one that is new.</param>
internal sealed class Register<T>(Func<T> empty)
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private Entry _last = new("", empty());

    /// <summary>A register that holds this.</summary>
    public Register(IReadOnlyDictionary<string, T> kept, Func<T> empty)
        : this(empty)
    {
        foreach (var (name, value) in kept) this[name] = value;
    }

    /// <summary>All that is kept, in ordinal order.</summary>
    public IReadOnlyDictionary<string, T> Sorted =>
        new SortedDictionary<string, T>(_entries.ToDictionary(entry => entry.Key, entry => entry.Value.Kept), StringComparer.Ordinal);

    /// <summary>What is kept under a name, to count further; a new one stands from now on.</summary>
    public ref T this[string name]
    {
        get
        {
            if (_last.Next is not { } next || next.Name != name) _last.Next = next = Find(name);
            _last = next;
            return ref next.Kept;
        }
    }

    /// <summary>What is kept under a name, to read; what is empty where it does not stand.</summary>
    public T Of(string name) => _entries.TryGetValue(name, out var entry) ? entry.Kept : empty();

    private Entry Find(string name)
    {
        if (!_entries.TryGetValue(name, out var entry)) _entries.Add(name, entry = new(name, empty()));
        return entry;
    }

    private sealed class Entry(string name, T kept)
    {
        public readonly string Name = name;
        public T Kept = kept;
        public Entry? Next;
    }
}
