using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR04_Assessment;

/// <summary>
/// Finds the risk factors that a later risk assessment names and the current assessment does not list, each once, where it is named first: a
/// later risk assessment that names it again has taken it up.
/// </summary>
[Name("Significant changes: risk factors")]
[Description("The risk factors that a later risk assessment names and the current assessment does not list.")]
public sealed class NewRiskFactors : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CurrentAssessment current = null!;
        IEnumerable<Recorded<RiskAssessment>> riskAssessments = null!;
        SignificantChange change = null!;

        When()
            .Match(() => current)
            .Query(() => riskAssessments, q => q.Match<Recorded<RiskAssessment>>(r => r.Item.Date > current.Completed).Collect())
            .Query(() => change, q => q.From(() => Changes(current.Item, riskAssessments)).SelectMany(found => found));

        Then()
            .Yield(_ => change);
    }

    private static IEnumerable<SignificantChange> Changes(Assessment assessment, IEnumerable<Recorded<RiskAssessment>> riskAssessments) =>
        NamedFactor.Distinct(riskAssessments.InOrder(later => later.Item.Date).SelectMany(NamedFactor.In))
            .FindAll(named => !(assessment.RiskFactors ?? []).Contains(named.Factor, StringComparer.OrdinalIgnoreCase))
            .ConvertAll(named => new SignificantChange(named.Evidence.Date!.Value, "new risk factor (" + Say.Words(named.Factor) + ")", named.Evidence, named.NamedBy));
}
