namespace CaseAudit.Model;

/// <summary>A recommendation as judged on its five legs.</summary>
/// <param name="Specific">The specific leg.</param>
/// <param name="Measurable">The measurable leg.</param>
/// <param name="Achievable">The achievable leg.</param>
/// <param name="Relevant">The relevant leg.</param>
/// <param name="TimeBound">The time-bound leg.</param>
public sealed record SmartJudgement(
    SmartLegJudgement Specific, SmartLegJudgement Measurable, SmartLegJudgement Achievable, SmartLegJudgement Relevant, SmartLegJudgement TimeBound)
{
    /// <summary>The words that say how success is measured; they and <see cref="VerificationSteps"/> make a recommendation with five legs a strength.</summary>
    public IReadOnlyList<string> SuccessMeasures { get; init; } = [];

    /// <summary>The words that say how it will be checked that the action was done and worked.</summary>
    public IReadOnlyList<string> VerificationSteps { get; init; } = [];

    /// <summary>The legs, in the order of the word.</summary>
    public IReadOnlyList<SmartLegJudgement> Legs => [Specific, Measurable, Achievable, Relevant, TimeBound];

    /// <summary>How many legs are met.</summary>
    public int LegsMet => Legs.Count(leg => leg.Met);

    /// <summary>
    /// Five legs are <see cref="Model.Grade.Met"/>, and a <see cref="Model.Grade.Strength"/> when a success measure and a verification step are
    /// there; three or four <see cref="Model.Grade.PartlyMet"/>; fewer <see cref="Model.Grade.NotMet"/>.
    /// </summary>
    public Grade Grade => LegsMet switch
    {
        5 when SuccessMeasures.Count > 0 && VerificationSteps.Count > 0 => Grade.Strength,
        5 => Grade.Met,
        3 or 4 => Grade.PartlyMet,
        _ => Grade.NotMet,
    };
}
