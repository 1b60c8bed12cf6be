using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>A risk factor that the record names, and where it names it.</summary>
/// <param name="Factor">The factor as recorded.</param>
/// <param name="Evidence">Where it stands.</param>
/// <param name="NamedBy">The assessment or risk assessment that names it.</param>
internal sealed record NamedFactor(string Factor, Evidence Evidence, Recorded NamedBy)
{
    /// <summary>The factors that an assessment of the child's needs names.</summary>
    public static IEnumerable<NamedFactor> In(Recorded<Assessment> assessment) =>
        (assessment.Item.RiskFactors ?? [])
            .Where(factor => !string.IsNullOrWhiteSpace(factor))
            .Select(factor => new NamedFactor(factor, assessment.Shows("riskFactors", assessment.Item.Completed ?? assessment.Item.Started, factor), assessment));

    /// <summary>The factors that a risk assessment names.</summary>
    public static IEnumerable<NamedFactor> In(Recorded<RiskAssessment> assessment) =>
        assessment.Parts<Risk>()
            .Where(risk => !string.IsNullOrWhiteSpace(risk.Item.Factor))
            .Select(risk => new NamedFactor(risk.Item.Factor!, risk.Shows("factor", assessment.Item.Date, risk.Item.Factor), assessment));

    /// <summary>Each factor once, where it is named first; words are the same when equal ignoring case.</summary>
    public static List<NamedFactor> Distinct(IEnumerable<NamedFactor> factors) =>
        [.. factors.DistinctBy(named => named.Factor, StringComparer.OrdinalIgnoreCase)];
}
