using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>An accepted exception and what it came to in a run.</summary>
/// <param name="Acceptance">The exception.</param>
/// <param name="State">What it came to.</param>
/// <param name="Grades">The grades of the findings that it accepted.</param>
public sealed record AcceptanceUse(Acceptance Acceptance, AcceptanceState State, GradeCounts Grades)
{
    /// <summary>How many findings it accepted.</summary>
    public int Findings => Grades.Total;
}
