namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>What a chronology is expected to hold.</summary>
public enum SignificantEventKind
{
    /// <summary>A referral.</summary>
    Referral,

    /// <summary>The start of a section 47 enquiry.</summary>
    Section47Enquiry,

    /// <summary>An initial child protection conference.</summary>
    InitialConference,

    /// <summary>A review child protection conference.</summary>
    ReviewConference,

    /// <summary>The first day of a status.</summary>
    Status,

    /// <summary>The first day of a legal status.</summary>
    LegalStatus,

    /// <summary>The first day of a placement.</summary>
    Placement,

    /// <summary>An incident of any type.</summary>
    Incident,

    /// <summary>A transfer between teams.</summary>
    Transfer,

    /// <summary>The closure of the case.</summary>
    Closure,
}
