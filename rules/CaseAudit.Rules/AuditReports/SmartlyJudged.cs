using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.AuditReports;

/// <summary>A recommendation with its SMART judgement.</summary>
/// <param name="Recommendation">The recommendation.</param>
/// <param name="Source">The audit or report that made it.</param>
/// <param name="Judgement">The judgement.</param>
public sealed record SmartlyJudged(Recorded<Recommendation> Recommendation, string Source, SmartJudgement Judgement)
{
    /// <summary>Whether it stands on all five legs.</summary>
    public bool IsSmart => Judgement.Grade is Grade.Met or Grade.Strength;

    /// <summary>What it lacks, in words: "not measurable and not time-bound"; "on all five legs" where nothing.</summary>
    public string Legs => IsSmart ? "on all five legs" : Say.List(Judgement.Legs.Where(leg => !leg.Met).Select(leg => $"not {Say.Words(leg.Leg)}"));
}
