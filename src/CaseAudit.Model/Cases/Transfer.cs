namespace CaseAudit.Model;

/// <summary>A transfer between teams.</summary>
public sealed record Transfer
{
    /// <summary>Day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Label of the team it left.</summary>
    public string? FromTeam { get; init; }

    /// <summary>Label of the team it went to.</summary>
    public string? ToTeam { get; init; }

    /// <summary>Day on which the transfer summary was completed.</summary>
    public DateOnly? SummaryCompletedOn { get; init; }

    /// <summary>Whether a manager signed it off.</summary>
    public bool? ManagerSignOff { get; init; }
}
