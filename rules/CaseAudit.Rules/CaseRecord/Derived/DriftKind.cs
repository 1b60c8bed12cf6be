namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>The signs of drift.</summary>
public enum DriftKind
{
    /// <summary>An objective without progress, and no recorded change of approach (CR02.4).</summary>
    Objective,

    /// <summary>Nothing happened for longer than the limit, and the case is open (CR02.6).</summary>
    Inactive,
}
