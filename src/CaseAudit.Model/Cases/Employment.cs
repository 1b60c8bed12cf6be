namespace CaseAudit.Model;

/// <summary>How a worker is employed.</summary>
public enum Employment
{
    /// <summary>On the council’s staff.</summary>
    Permanent,

    /// <summary>Through an agency.</summary>
    Agency,
}
