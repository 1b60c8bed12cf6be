namespace CaseAudit.Model;

/// <summary>A message to or from another agency.</summary>
public sealed record Communication
{
    /// <summary>Day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The other agency.</summary>
    public string? Agency { get; init; }

    /// <summary>Which way it went.</summary>
    public Direction? Direction { get; init; }

    /// <summary>What it said.</summary>
    public string? Summary { get; init; }
}
