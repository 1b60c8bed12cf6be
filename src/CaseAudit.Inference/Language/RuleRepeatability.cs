namespace CaseAudit.Inference;

/// <summary>Whether a rule may fire more than once for the same facts.</summary>
public enum RuleRepeatability
{
    /// <summary>The rule may fire again when its facts change. Facts never change here, so it fires once.</summary>
    Repeatable = 0,

    /// <summary>The rule fires once for a combination of facts.</summary>
    NonRepeatable = 1,
}
