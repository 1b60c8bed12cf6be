namespace CaseAudit.Model;

/// <summary>A shortfall and where it lies.</summary>
public sealed record Shortfall
{
    /// <summary>Service, team or practitioner.</summary>
    public ServiceLevel? Level { get; init; }

    /// <summary>Which; a label or reference, never a name.</summary>
    public string? Where { get; init; }

    /// <summary>The shortfall.</summary>
    public string? Text { get; init; }

    /// <summary>What explains it: vacancies, for example.</summary>
    public string? Context { get; init; }
}
