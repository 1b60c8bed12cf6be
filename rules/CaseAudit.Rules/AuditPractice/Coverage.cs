namespace CaseAudit.Rules.AuditPractice;

/// <summary>Whether an audit covers an area.</summary>
public enum Coverage
{
    /// <summary>It gives a judgement.</summary>
    Covered,

    /// <summary>It says that the area was not considered.</summary>
    NotConsidered,

    /// <summary>It does not name the area.</summary>
    Missing,

    /// <summary>It names the area and gives no judgement, where other audits of the programme give one.</summary>
    NotJudged,

    /// <summary>Silent: the extract carries no areas of this audit, or no judgement in any audit.</summary>
    NotRecorded,

    /// <summary>There is no audit.</summary>
    NoAudits,
}
