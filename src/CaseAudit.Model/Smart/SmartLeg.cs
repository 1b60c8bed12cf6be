namespace CaseAudit.Model;

/// <summary>The five legs that a recommendation stands on.</summary>
public enum SmartLeg
{
    /// <summary>One concrete action, somebody who does it, and what it is done to.</summary>
    Specific,

    /// <summary>A number that measures, a document or state that can be seen, or a success criterion.</summary>
    Measurable,

    /// <summary>One accountable owner with authority over one action, due no earlier than the report.</summary>
    Achievable,

    /// <summary>Tied to a finding, theme or practice area of its audit or report.</summary>
    Relevant,

    /// <summary>A due date, a start date, a fixed recurrence, or words that resolve to a day.</summary>
    TimeBound,
}
