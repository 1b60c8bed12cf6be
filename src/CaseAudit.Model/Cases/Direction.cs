namespace CaseAudit.Model;

/// <summary>Which way a message went.</summary>
public enum Direction
{
    /// <summary>To children’s social care.</summary>
    In,

    /// <summary>From children’s social care.</summary>
    Out,
}
