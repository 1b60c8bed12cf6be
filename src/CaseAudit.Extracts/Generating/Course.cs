namespace CaseAudit.Extracts.Generating;

/// <summary>How work on a case went over time.</summary>
internal enum Course
{
    /// <summary>Much the same throughout.</summary>
    Steady,

    /// <summary>Patchy at first, regular later.</summary>
    Improving,

    /// <summary>Regular at first, less and less later.</summary>
    Drifting,
}
