namespace CaseAudit.Model;

/// <summary>What an intervention changed.</summary>
public enum InterventionImpact
{
    /// <summary>For the better.</summary>
    Positive,

    /// <summary>In part.</summary>
    Mixed,

    /// <summary>Nothing.</summary>
    None,

    /// <summary>For the worse.</summary>
    Negative,

    /// <summary>Not measured.</summary>
    NotMeasured,
}
