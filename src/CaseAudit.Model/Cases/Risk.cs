namespace CaseAudit.Model;

/// <summary>One risk in a risk assessment.</summary>
public sealed record Risk
{
    /// <summary>The risk factor.</summary>
    public string? Factor { get; init; }

    /// <summary>How likely.</summary>
    public RiskLevel? Likelihood { get; init; }

    /// <summary>How serious.</summary>
    public RiskLevel? Impact { get; init; }

    /// <summary>What is to reduce it.</summary>
    public string? Mitigation { get; init; }
}
