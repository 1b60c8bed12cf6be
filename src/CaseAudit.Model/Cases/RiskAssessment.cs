namespace CaseAudit.Model;

/// <summary>A risk assessment.</summary>
public sealed record RiskAssessment
{
    /// <summary>Reference in this case.</summary>
    public string? Id { get; init; }

    /// <summary>Day made.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Tool used.</summary>
    public string? Tool { get; init; }

    /// <summary>Agencies that contributed.</summary>
    public IReadOnlyList<string>? Contributors { get; init; }

    /// <summary>The risks named.</summary>
    public IReadOnlyList<Risk>? Risks { get; init; }

    /// <summary>The conclusion.</summary>
    public string? Conclusion { get; init; }

    /// <summary>When it is to be reviewed; may lie ahead.</summary>
    public DateOnly? ReviewDue { get; init; }
}
