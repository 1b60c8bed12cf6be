namespace CaseAudit.Model;

/// <summary>A piece of direct work with the child.</summary>
public sealed record DirectWork
{
    /// <summary>Day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Tool used.</summary>
    public string? Tool { get; init; }

    /// <summary>What came of it.</summary>
    public string? Summary { get; init; }
}
