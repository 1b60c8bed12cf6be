namespace CaseAudit.Review;

/// <summary>What an accepted exception came to in a run.</summary>
public enum AcceptanceState
{
    /// <summary>It accepted a finding.</summary>
    Used,

    /// <summary>The criterion is not below met in any case that it is for.</summary>
    Unused,

    /// <summary>Its last day has passed in every case that it is for.</summary>
    Expired,

    /// <summary>Its first day has not come in any case that it is for.</summary>
    NotYet,

    /// <summary>No case that it is for was judged on the criterion.</summary>
    NotJudged,
}
