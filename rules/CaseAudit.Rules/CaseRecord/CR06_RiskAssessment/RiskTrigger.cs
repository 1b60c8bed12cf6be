using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR06_RiskAssessment;

/// <summary>Something on record that requires a multi-agency risk assessment.</summary>
/// <param name="What">What it is, in words: "the child protection plan", "the risk factor neglect".</param>
/// <param name="Evidence">Where it stands.</param>
internal sealed record RiskTrigger(string What, Evidence Evidence)
{
    /// <summary>Whether the case has a trigger.</summary>
    public static bool Any(
        CaseUnderReview @case, Standards standards, List<Recorded<Section47Enquiry>> enquiries, List<Recorded<Assessment>> assessments, List<Recorded<RiskAssessment>> riskAssessments) =>
        @case.Status == CaseStatus.ChildProtection
        || enquiries.Count > 0
        || assessments.Exists(assessment => assessment.Item.RiskFactors?.Any(factor => Requires(factor, standards)) == true)
        || riskAssessments.Exists(assessment => assessment.Parts<Risk>().Any(risk => Requires(risk.Item.Factor, standards)));

    /// <summary>Every trigger of the case, each once: the child protection status, the first section 47 enquiry, each factor that the table names.</summary>
    public static List<RiskTrigger> In(CaseUnderReview @case, Standards standards, List<Recorded<Section47Enquiry>> enquiries, IEnumerable<NamedFactor> factors)
    {
        var triggers = new List<RiskTrigger>();
        if (@case.Status == CaseStatus.ChildProtection) triggers.Add(new("the child protection plan", @case.Shows("status", @case.StatusStart, "child protection")));
        if (enquiries.Count > 0) triggers.Add(new("the section 47 enquiry", enquiries[0].Shows("started", enquiries[0].Item.Started, "section 47 enquiry")));

        foreach (var named in NamedFactor.Distinct(factors))
        {
            if (Requires(named.Factor, standards)) triggers.Add(new($"the risk factor {Say.Words(named.Factor)}", named.Evidence));
        }

        return triggers;
    }

    private static bool Requires(string? factor, Standards standards) => !string.IsNullOrWhiteSpace(factor) && standards.RiskFactor(factor)?.RequiresRiskAssessment == true;
}
