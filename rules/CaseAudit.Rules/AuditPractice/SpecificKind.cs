namespace CaseAudit.Rules.AuditPractice;

/// <summary>What makes a commentary say what was seen (V3).</summary>
public enum SpecificKind
{
    /// <summary>A reference of the record: an id.</summary>
    Reference,

    /// <summary>A day, or a month with its year.</summary>
    Date,

    /// <summary>A number with a unit, or so many of so many.</summary>
    Count,

    /// <summary>A document with a date or number.</summary>
    Document,

    /// <summary>A named tool.</summary>
    Tool,

    /// <summary>Three words or more in quotation marks.</summary>
    Quotation,
}
