namespace CaseAudit.Inference;

/// <summary>How a pattern quantifies over the facts.</summary>
internal enum PatternKind
{
    /// <summary>Once for each fact.</summary>
    Match,

    /// <summary>When there is one.</summary>
    Exists,

    /// <summary>When there is none.</summary>
    Not,

    /// <summary>When there is none that fails.</summary>
    All,
}
