namespace CaseAudit.Model;

/// <summary>What a parent or carer said.</summary>
public sealed record ParentView
{
    /// <summary>Reference of the person.</summary>
    public string? PersonId { get; init; }

    /// <summary>The view.</summary>
    public string? Text { get; init; }
}
