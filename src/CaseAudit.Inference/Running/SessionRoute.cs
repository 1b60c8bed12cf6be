namespace CaseAudit.Inference;

/// <summary>Where facts of one run-time type belong in a session.</summary>
internal sealed class SessionRoute(Type type, Route route, FactStore[] stores)
{
    public Type Type => type;

    /// <summary>The last stratum in which such a fact may be concluded.</summary>
    public int LastStratum { get; } = route.LastStratum;

    public FactStore[] Stores { get; } = [.. route.Stores.Select(store => stores[store])];
}
