namespace CaseAudit.Model;

/// <summary>At which stage of the peer review the record is read.</summary>
public enum ReviewStage
{
    /// <summary>Before the visit, from the files: the default.</summary>
    OffSite,

    /// <summary>During the visit, in the recording system: data-field questions are asked only here.</summary>
    OnSite,
}
