namespace CaseAudit.Model;

/// <summary>The chronology of the case.</summary>
public sealed record Chronology
{
    /// <summary>Day last updated.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>Its entries.</summary>
    public IReadOnlyList<ChronologyEntry>? Entries { get; init; }
}
