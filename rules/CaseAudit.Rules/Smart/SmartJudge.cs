using CaseAudit.Model;

namespace CaseAudit.Rules.Smart;

/// <summary>
/// Judges recommendations, plan actions and management directions on the five SMART legs. What it reads and how is in the word lists of
/// <see cref="SmartWordLists"/>; the same text gives the same judgement every time. Immutable, and safe to share between threads.
/// </summary>
public sealed class SmartJudge
{
    private readonly Lazy<SmartWords> _words;

    /// <summary>Makes a judge, which makes the word lists of the standards ready when it first judges; make one and keep it.</summary>
    public SmartJudge(Standards standards)
    {
        ArgumentNullException.ThrowIfNull(standards);
        _words = new(() => new SmartWords(standards, new Lexicon()));
    }

    /// <summary>All five legs, and with them the grade.</summary>
    public SmartJudgement Judge(SmartRecommendation recommendation)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        var reading = new Reading(recommendation, _words.Value);
        return new(Leg(SmartLeg.Specific, reading), Leg(SmartLeg.Measurable, reading), Leg(SmartLeg.Achievable, reading), Leg(SmartLeg.Relevant, reading), Leg(SmartLeg.TimeBound, reading))
        {
            SuccessMeasures = Strengths.SuccessMeasures(reading),
            VerificationSteps = Strengths.VerificationSteps(reading),
        };
    }

    /// <summary>
    /// Single legs, in the order asked for: for a plan action (<c>CR01.3–.5</c>) or a manager's direction (<c>CR08.5</c>) with the day of the plan
    /// or decision as <see cref="SmartRecommendation.From"/>.
    /// </summary>
    public IReadOnlyList<SmartLegJudgement> Judge(SmartRecommendation recommendation, params ReadOnlySpan<SmartLeg> legs)
    {
        ArgumentNullException.ThrowIfNull(recommendation);
        var reading = new Reading(recommendation, _words.Value);
        var judged = new SmartLegJudgement[legs.Length];
        for (var index = 0; index < legs.Length; index++)
            judged[index] = Leg(legs[index], reading);
        return judged;
    }

    private static SmartLegJudgement Leg(SmartLeg leg, Reading reading) => leg switch
    {
        SmartLeg.Specific => SpecificLeg.Judge(reading),
        SmartLeg.Measurable => MeasurableLeg.Judge(reading),
        SmartLeg.Achievable => AchievableLeg.Judge(reading),
        SmartLeg.Relevant => RelevantLeg.Judge(reading),
        SmartLeg.TimeBound => TimeBoundLeg.Judge(reading),
        _ => throw new ArgumentOutOfRangeException(nameof(leg), leg, "There is no such leg."),
    };
}
