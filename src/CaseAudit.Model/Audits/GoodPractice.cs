namespace CaseAudit.Model;

/// <summary>Good practice and where it was seen.</summary>
public sealed record GoodPractice
{
    /// <summary>Service, team or practitioner.</summary>
    public ServiceLevel? Level { get; init; }

    /// <summary>The practice.</summary>
    public string? Text { get; init; }
}
