namespace CaseAudit.Model;

/// <summary>What a management decision was about.</summary>
public enum DecisionTrigger
{
    /// <summary>A referral.</summary>
    Referral,

    /// <summary>An assessment.</summary>
    Assessment,

    /// <summary>A strategy discussion.</summary>
    StrategyDiscussion,

    /// <summary>A section 47 enquiry.</summary>
    Section47,

    /// <summary>A plan.</summary>
    Plan,

    /// <summary>A review.</summary>
    Review,

    /// <summary>An incident.</summary>
    Incident,

    /// <summary>A transfer between teams.</summary>
    Transfer,

    /// <summary>The closure of the case.</summary>
    Closure,

    /// <summary>Regular oversight.</summary>
    Oversight,
}
