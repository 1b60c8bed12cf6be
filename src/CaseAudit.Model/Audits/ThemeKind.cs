namespace CaseAudit.Model;

/// <summary>Whether a theme is good or wanting.</summary>
public enum ThemeKind
{
    /// <summary>A strength.</summary>
    Strength,

    /// <summary>A shortfall.</summary>
    Shortfall,
}
