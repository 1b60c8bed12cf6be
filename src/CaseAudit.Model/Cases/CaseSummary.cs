namespace CaseAudit.Model;

/// <summary>The case summary.</summary>
public sealed record CaseSummary
{
    /// <summary>Day last updated.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>The text.</summary>
    public string? Text { get; init; }
}
