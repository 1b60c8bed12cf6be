namespace CaseAudit.Model;

/// <summary>A finding of a report.</summary>
public sealed record ReportFinding
{
    /// <summary>What it is about.</summary>
    public FindingAbout? About { get; init; }

    /// <summary>The finding.</summary>
    public string? Text { get; init; }
}
