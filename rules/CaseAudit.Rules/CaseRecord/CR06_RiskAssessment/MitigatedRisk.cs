using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR06_RiskAssessment;

/// <summary>A high risk and what is to reduce it.</summary>
/// <param name="Risk">The risk.</param>
/// <param name="Mitigated">Whether a mitigation is recorded; null where the record is silent.</param>
/// <param name="InPlan">Whether an open objective of the plan has the same need; null where it cannot be told.</param>
internal sealed record MitigatedRisk(Recorded<Risk> Risk, bool? Mitigated, bool? InPlan)
{
    /// <summary>The factor in words.</summary>
    public string Factor => string.IsNullOrWhiteSpace(Risk.Item.Factor) ? "a risk without a factor" : Say.Words(Risk.Item.Factor);

    /// <summary>The conditions that apply: without a plan on record its absence is counted elsewhere, once.</summary>
    public IEnumerable<bool?> Conditions(bool hasPlan) => hasPlan ? [Mitigated, InPlan] : [Mitigated];

    /// <summary>Whether all of them hold.</summary>
    public bool IsMet(bool hasPlan) => Mitigated == true && (!hasPlan || InPlan == true);

    /// <summary>Evidence of both.</summary>
    public Evidence Shows(DateOnly day, bool hasPlan)
    {
        var value = $"{Factor}: {(Mitigated == true ? "mitigation recorded" : "no mitigation recorded")}";
        return Risk.Shows(day, hasPlan ? $"{value}, {(InPlan == true ? "in the plan" : "not in the plan")}" : value);
    }
}
