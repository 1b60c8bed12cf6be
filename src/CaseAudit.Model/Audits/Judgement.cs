namespace CaseAudit.Model;

/// <summary>An audit’s judgement of an area.</summary>
public enum Judgement
{
    /// <summary>Outstanding.</summary>
    Outstanding,

    /// <summary>Good.</summary>
    Good,

    /// <summary>Requires improvement.</summary>
    RequiresImprovement,

    /// <summary>Inadequate.</summary>
    Inadequate,

    /// <summary>Not considered.</summary>
    NotConsidered,
}
