namespace CaseAudit.Model;

/// <summary>How likely, or how serious, a risk was judged to be.</summary>
public enum RiskLevel
{
    /// <summary>Low.</summary>
    Low,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>High.</summary>
    High,
}
