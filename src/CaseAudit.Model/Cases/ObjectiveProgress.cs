namespace CaseAudit.Model;

/// <summary>Progress on one objective, as a meeting recorded it.</summary>
public sealed record ObjectiveProgress
{
    /// <summary>The objective.</summary>
    public string? ObjectiveId { get; init; }

    /// <summary>How far it had come.</summary>
    public Progress? Progress { get; init; }

    /// <summary>What will be done differently; null = nothing recorded.</summary>
    public string? ChangeOfApproach { get; init; }
}
