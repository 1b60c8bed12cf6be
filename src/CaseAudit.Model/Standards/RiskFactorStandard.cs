namespace CaseAudit.Model;

/// <summary>What a risk factor asks for: whether it needs a multi-agency risk assessment, and who belongs in one.</summary>
/// <param name="Factor">The factor's word in an extract: <c>domesticAbuse</c>.</param>
/// <param name="RequiresRiskAssessment">Whether the factor alone requires a risk assessment.</param>
/// <param name="Agencies">The agencies that the factor calls for, in alphabetical order; empty for none in particular.</param>
public sealed record RiskFactorStandard(string Factor, bool RequiresRiskAssessment, IReadOnlyList<string> Agencies);
