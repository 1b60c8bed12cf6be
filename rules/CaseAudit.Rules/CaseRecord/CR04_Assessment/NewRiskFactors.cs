using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR04_Assessment;

/// <summary>Finds the risk factors that a later risk assessment names and the current assessment does not list.</summary>
[Name("Significant changes: risk factors")]
public sealed class NewRiskFactors : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CurrentAssessment current = null!;
        Recorded<RiskAssessment> riskAssessment = null!;
        Recorded<Risk> risk = null!;

        When()
            .Match(() => current)
            .Match(() => riskAssessment, r => r.Item.Date > current.Completed)
            .Match(() => risk,
                r => r.Parent == riskAssessment,
                r => IsNew(r.Item.Factor, current.Item));

        Then()
            .Yield(_ => new SignificantChange(riskAssessment.Item.Date, "new risk factor (" + Say.Words(risk.Item.Factor!) + ")", risk.Shows("factor", riskAssessment.Item.Date, risk.Item.Factor)));
    }

    private static bool IsNew(string? factor, Assessment assessment) => !string.IsNullOrWhiteSpace(factor)
        && !(assessment.RiskFactors ?? []).Contains(factor, StringComparer.OrdinalIgnoreCase);
}
