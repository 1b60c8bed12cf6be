namespace CaseAudit.Model;

/// <summary>A period under one legal status.</summary>
public sealed record LegalStatus
{
    /// <summary>The DfE code, S20 for example.</summary>
    public string? Code { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day; null while current.</summary>
    public DateOnly? To { get; init; }
}
