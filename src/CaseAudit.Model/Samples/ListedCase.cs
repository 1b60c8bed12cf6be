namespace CaseAudit.Model;

/// <summary>One case of a list to choose a sample from, as the council gives it; what is absent is not known.</summary>
public sealed record ListedCase
{
    /// <summary>The case’s reference; never a name.</summary>
    public required string CaseId { get; init; }

    /// <summary>Date of birth; of an unborn child, the expected one.</summary>
    public DateOnly? DateOfBirth { get; init; }

    /// <summary>Gender, as recorded.</summary>
    public string? Gender { get; init; }

    /// <summary>First language, as recorded.</summary>
    public string? Language { get; init; }

    /// <summary>Religion, as recorded.</summary>
    public string? Religion { get; init; }

    /// <summary>DfE ethnicity code or free text.</summary>
    public string? Ethnicity { get; init; }

    /// <summary>Disability, as recorded; "none" where there is none.</summary>
    public string? Disability { get; init; }

    /// <summary>The status of the case.</summary>
    public CaseStatus? Status { get; init; }

    /// <summary>First day under that status; of a child protection plan, the day it began.</summary>
    public DateOnly? StatusFrom { get; init; }

    /// <summary>The child’s legal status: a DfE code, or in words.</summary>
    public string? LegalStatus { get; init; }

    /// <summary>First day under that legal status.</summary>
    public DateOnly? LegalStatusFrom { get; init; }

    /// <summary>The team that holds the case.</summary>
    public string? Team { get; init; }

    /// <summary>What kind of team that is.</summary>
    public TeamType? TeamType { get; init; }

    /// <summary>Reference of the worker; never a name.</summary>
    public string? Worker { get; init; }

    /// <summary>How many child protection plans the child was on before.</summary>
    public int? PreviousPlans { get; init; }

    /// <summary>The day on which the last audit of the case was completed.</summary>
    public DateOnly? LastAuditedOn { get; init; }

    /// <summary>Whether one agency audited or several.</summary>
    public AuditKind? AuditKind { get; init; }

    /// <summary>Reference of the auditor; never a name.</summary>
    public string? Auditor { get; init; }

    /// <summary>The area of case mapping for which the case is listed.</summary>
    public MappingArea? MappingArea { get; init; }

    /// <summary>First day of the current episode.</summary>
    public DateOnly? Started { get; init; }
}
