namespace CaseAudit.Model;

/// <summary>How far an objective had come when it was reviewed.</summary>
public enum Progress
{
    /// <summary>Achieved.</summary>
    Achieved,

    /// <summary>Good progress.</summary>
    Good,

    /// <summary>Some progress.</summary>
    Some,

    /// <summary>No progress.</summary>
    None,

    /// <summary>Worse than before.</summary>
    Worse,
}
