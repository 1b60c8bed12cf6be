namespace CaseAudit.Model;

/// <summary>An agency’s part in a meeting.</summary>
public sealed record MeetingAgency
{
    /// <summary>The agency.</summary>
    public string? Agency { get; init; }

    /// <summary>Whether it came.</summary>
    public bool? Attended { get; init; }

    /// <summary>Whether it sent a written report.</summary>
    public bool? Report { get; init; }
}
