namespace CaseAudit.Model;

/// <summary>Who leads the work with the family; a role, never a name.</summary>
public sealed record LeadProfessional
{
    /// <summary>The role.</summary>
    public string? Role { get; init; }

    /// <summary>The agency.</summary>
    public string? Agency { get; init; }

    /// <summary>Whether the family knows who it is.</summary>
    public bool? KnownToFamily { get; init; }
}
