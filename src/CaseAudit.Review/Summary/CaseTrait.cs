namespace CaseAudit.Review;

/// <summary>What cases are compared by.</summary>
public enum CaseTrait
{
    /// <summary>The status that governed how they were judged.</summary>
    Status,

    /// <summary>The team that holds them.</summary>
    Team,

    /// <summary>The child’s age.</summary>
    Age,

    /// <summary>Whether the worker changed often.</summary>
    Stability,

    /// <summary>The child’s ethnic group.</summary>
    Ethnicity,

    /// <summary>Whether a disability is recorded.</summary>
    Disability,
}
