namespace CaseAudit.Inference;

/// <summary>Where facts of one run-time type belong in a session.</summary>
internal sealed class SessionRoute(Type type, Route route, FactStore[] stores)
{
    public Type Type => type;

    /// <summary>The last stratum in which such a fact may be concluded.</summary>
    public int LastStratum => route.LastStratum;

    public FactStore[] Stores { get; } = [.. route.Stores.Select(store => stores[store])];

    /// <summary>How many were inserted.</summary>
    public int Inserted { get; set; }

    /// <summary>Whether those that were inserted are among the facts that a conclusion may equal.</summary>
    public bool IsKnown { get; set; }

    public void Clear()
    {
        Inserted = 0;
        IsKnown = false;
    }
}
