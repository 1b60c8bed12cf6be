namespace CaseAudit.Reporting;

/// <summary>What a peer decides about a finding.</summary>
public enum Disposition
{
    /// <summary>Something is to be done about it.</summary>
    Action,

    /// <summary>It is so, and there is a good reason for it.</summary>
    Accepted,

    /// <summary>The peer reads the record otherwise.</summary>
    Disputed,
}
