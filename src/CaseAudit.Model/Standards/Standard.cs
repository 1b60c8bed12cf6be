namespace CaseAudit.Model;

/// <summary>One edition of a timescale or threshold: the number a case is held to, and where the number comes from.</summary>
/// <param name="Key">The standard's name: <c>visits.childProtection</c>.</param>
/// <param name="Value">The number, in <paramref name="Unit"/>; whole for every unit but a share or a ratio.</param>
/// <param name="Unit">What the number counts.</param>
/// <param name="Edition">The guidance or regulations that carried the number: "Working Together 2013", "local default".</param>
/// <param name="Source">Where the number was read, and how sure that is.</param>
/// <param name="From">The first day in force, inclusive.</param>
public sealed record Standard(string Key, decimal Value, StandardUnit Unit, string Edition, string Source, DateOnly From)
{
    /// <summary>The last day in force, inclusive; null while no later edition replaces it.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether the edition is in force on that day, first and last day included.</summary>
    public bool Covers(DateOnly on) => on >= From && (To is null || on <= To);

    /// <summary>Of the key and the first day alone: few standards share both, and those are compared in full.</summary>
    public override int GetHashCode() => HashCode.Combine(Key, From);
}
