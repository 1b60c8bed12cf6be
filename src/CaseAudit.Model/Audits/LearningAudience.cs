namespace CaseAudit.Model;

/// <summary>For whom a learning event was.</summary>
public enum LearningAudience
{
    /// <summary>Front-line managers.</summary>
    FrontlineManagers,

    /// <summary>Practitioners.</summary>
    Practitioners,

    /// <summary>Partner agencies.</summary>
    Partners,

    /// <summary>Senior leaders.</summary>
    SeniorLeaders,
}
