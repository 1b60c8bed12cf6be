namespace CaseAudit.Inference;

/// <summary>The facts of one type and its subtypes in a session, in insertion order.</summary>
internal abstract class FactStore
{
    /// <summary>How many there are.</summary>
    public int Count;

    /// <summary>The facts.</summary>
    public abstract IEnumerable<object> All { get; }

    /// <summary>Adds a fact, which must be of the type.</summary>
    public abstract void Add(object fact);

    /// <summary>Adds a fact, which must be of the type, unless one is there that it equals.</summary>
    public abstract bool AddUnlessKnown(object fact);

    /// <summary>Adds facts, which must be of the type.</summary>
    public abstract void AddRange(ReadOnlySpan<object> facts);

    /// <summary>Forgets the facts and keeps the room.</summary>
    public abstract void Clear();
}
