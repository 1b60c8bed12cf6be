namespace CaseAudit.Rules.LocalCriteria;

/// <summary>Which items of a selection count.</summary>
internal enum LocalPeriod
{
    /// <summary>All that are of the kind; the template looks at their days itself.</summary>
    Any,

    /// <summary>Those of the lookback.</summary>
    Lookback,

    /// <summary>Those whose day lies in the current episode and the lookback.</summary>
    Episode,
}
