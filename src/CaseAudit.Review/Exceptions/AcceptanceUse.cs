using System.Text.Json.Serialization;
using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>An accepted exception and what it came to in a run.</summary>
/// <param name="Acceptance">The exception.</param>
/// <param name="State">What it came to.</param>
/// <param name="Grades">The grades of the findings that it accepted.</param>
public sealed record AcceptanceUse(Acceptance Acceptance, AcceptanceState State, GradeCounts Grades)
{
    /// <summary>How many findings it accepted.</summary>
    [JsonIgnore]
    public int Findings => Grades.Total;

    /// <summary>What it came to in two runs over different cases.</summary>
    public static AcceptanceState Together(AcceptanceState one, AcceptanceState other) => (one, other) switch
    {
        _ when one == other => one,
        (AcceptanceState.NotJudged, _) => other,
        (_, AcceptanceState.NotJudged) => one,
        (AcceptanceState.Used, _) or (_, AcceptanceState.Used) => AcceptanceState.Used,
        _ => AcceptanceState.Unused,
    };
}
