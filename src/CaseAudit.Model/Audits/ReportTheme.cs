namespace CaseAudit.Model;

/// <summary>A theme of a report.</summary>
public sealed record ReportTheme
{
    /// <summary>The theme.</summary>
    public string? Theme { get; init; }

    /// <summary>Strength or shortfall.</summary>
    public ThemeKind? Kind { get; init; }

    /// <summary>In how many audits.</summary>
    public int? Count { get; init; }

    /// <summary>Of how many.</summary>
    public int? Of { get; init; }
}
