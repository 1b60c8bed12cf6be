namespace CaseAudit.Inference;

/// <summary>What becomes of a rule's expression tree.</summary>
internal enum RuleForm
{
    /// <summary>Machine code: slow to make, fast to run.</summary>
    Compiled,

    /// <summary>Interpreted: ready at once, slow to run.</summary>
    Interpreted,

    /// <summary>Interpreted, noting what it binds and evaluates, and not acting.</summary>
    Tracing,
}
