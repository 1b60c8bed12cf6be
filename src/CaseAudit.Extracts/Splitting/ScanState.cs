namespace CaseAudit.Extracts;

/// <summary>How far the search for the end of a JSON value has come.</summary>
internal enum ScanState
{
    /// <summary>The end was not among the bytes given.</summary>
    Unfinished,

    /// <summary>The end was found.</summary>
    Complete,

    /// <summary>A bracket closes that this value never opened: it belongs to what stands around it.</summary>
    Unbalanced,

    /// <summary>The value is longer than the limit.</summary>
    TooLong,
}
