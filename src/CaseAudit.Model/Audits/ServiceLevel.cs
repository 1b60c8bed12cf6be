namespace CaseAudit.Model;

/// <summary>Where in the service something was seen.</summary>
public enum ServiceLevel
{
    /// <summary>The service as a whole.</summary>
    Service,

    /// <summary>A team.</summary>
    Team,

    /// <summary>A practitioner.</summary>
    Practitioner,
}
