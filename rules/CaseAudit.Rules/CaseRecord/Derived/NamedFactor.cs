using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>A risk factor that the record names, and where it names it.</summary>
/// <param name="Factor">The factor as recorded.</param>
/// <param name="NamedBy">The assessment or risk assessment that names it.</param>
/// <param name="Risk">The risk of a risk assessment that names it; null where an assessment lists it.</param>
internal sealed record NamedFactor(string Factor, Recorded NamedBy, Recorded<Risk>? Risk)
{
    /// <summary>Where it stands.</summary>
    public Evidence Evidence => NamedBy switch
    {
        Recorded<Assessment> { Item: var item } assessment => assessment.Shows("riskFactors", item.Completed ?? item.Started, Factor),
        _ => Risk!.Shows("factor", ((Recorded<RiskAssessment>)NamedBy).Item.Date, Factor),
    };

    /// <summary>The factors that an assessment of the child's needs names.</summary>
    public static IEnumerable<NamedFactor> In(Recorded<Assessment> assessment)
    {
        foreach (var factor in assessment.Item.RiskFactors ?? [])
        {
            if (!string.IsNullOrWhiteSpace(factor)) yield return new NamedFactor(factor, assessment, null);
        }
    }

    /// <summary>The factors that a risk assessment names.</summary>
    public static IEnumerable<NamedFactor> In(Recorded<RiskAssessment> assessment)
    {
        foreach (var risk in assessment.Parts<Risk>())
        {
            if (!string.IsNullOrWhiteSpace(risk.Item.Factor)) yield return new NamedFactor(risk.Item.Factor, assessment, risk);
        }
    }

    /// <summary>Each factor once, where it is named first; words are the same when equal ignoring case.</summary>
    public static List<NamedFactor> Distinct(IEnumerable<NamedFactor> factors)
    {
        var distinct = new List<NamedFactor>();
        foreach (var named in factors)
        {
            if (!Holds(distinct, named.Factor)) distinct.Add(named);
        }

        return distinct;
    }

    private static bool Holds(List<NamedFactor> factors, string factor)
    {
        foreach (var named in factors)
        {
            if (string.Equals(named.Factor, factor, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
