namespace CaseAudit.Rules.Tests.Harness;

/// <summary>The side of a limit.</summary>
public enum Edge
{
    /// <summary>Exactly on the limit: the last day, the least share, the smallest count that will do.</summary>
    OnLimit,

    /// <summary>The first day, share or count beyond it.</summary>
    BeyondLimit,
}
