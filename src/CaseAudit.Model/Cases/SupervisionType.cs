namespace CaseAudit.Model;

/// <summary>The kinds of supervision.</summary>
public enum SupervisionType
{
    /// <summary>Worker and supervisor.</summary>
    Individual,

    /// <summary>A group.</summary>
    Group,

    /// <summary>Between the planned sessions.</summary>
    AdHoc,
}
