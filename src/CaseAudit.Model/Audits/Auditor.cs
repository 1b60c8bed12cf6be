namespace CaseAudit.Model;

/// <summary>Who audited; a reference and a role, never a name.</summary>
public sealed record Auditor
{
    /// <summary>Reference of the auditor.</summary>
    public string? Ref { get; init; }

    /// <summary>Role of the auditor.</summary>
    public string? Role { get; init; }

    /// <summary>Whether the auditor manages the case.</summary>
    public bool? ManagesCase { get; init; }
}
