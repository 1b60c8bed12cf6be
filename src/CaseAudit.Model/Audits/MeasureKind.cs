namespace CaseAudit.Model;

/// <summary>The kinds of measure in a report.</summary>
public enum MeasureKind
{
    /// <summary>A count or share.</summary>
    Quantitative,

    /// <summary>A judgement of quality.</summary>
    Qualitative,

    /// <summary>A change for children.</summary>
    Outcome,
}
