using CaseAudit.Model;

namespace CaseAudit.Rules.Knowledge;

/// <summary>Lays settings over the risk factors; a factor that is not yet known is added, since factors are an open list.</summary>
internal sealed class RiskFactorOverrides(IEnumerable<RiskFactorStandard> factors, List<string> errors)
{
    private readonly Dictionary<string, RiskFactorStandard> _factors = factors.ToDictionary(factor => factor.Factor, StringComparer.OrdinalIgnoreCase);

    public void Lay(KnowledgeLayer layer)
    {
        foreach (var (path, setting) in layer.In(KnowledgeSections.RiskFactors))
        {
            var parts = path.Split('.');
            var factor = _factors.GetValueOrDefault(parts[0]) ?? new(parts[0], RequiresRiskAssessment: false, []);
            if (Is(parts, "requiresRiskAssessment", 2))
                _factors[parts[0]] = factor with { RequiresRiskAssessment = setting.IsOn($"\"{path}\"", errors) };
            else if (Is(parts, "agencies", 3))
                _factors[parts[0]] = factor with { Agencies = Switched(factor.Agencies, parts[2], setting.IsOn($"\"{path}\"", errors)) };
            else
                errors.Add(setting.Fault($"The risk factor \"{parts[0]}\" takes requiresRiskAssessment and agencies, each agency true or false; \"{path}\" is neither."));
        }
    }

    public IEnumerable<RiskFactorStandard> Result() => _factors.Values;

    private static bool Is(string[] parts, string property, int length) => parts.Length == length && parts[1].Equals(property, StringComparison.OrdinalIgnoreCase);

    private static string[] Switched(IReadOnlyList<string> agencies, string agency, bool on) =>
    [
        .. agencies.Where(known => !known.Equals(agency, StringComparison.OrdinalIgnoreCase)).Concat(on ? [agency] : []).Order(StringComparer.Ordinal),
    ];
}
