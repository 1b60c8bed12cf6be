using CaseAudit.Model;

namespace CaseAudit.Rules.Knowledge;

/// <summary>Lays settings over the risk factors; a factor that is not yet known is added, since factors are an open list.</summary>
internal sealed class RiskFactorOverrides(IEnumerable<RiskFactorStandard> factors, List<string> errors)
{
    private readonly Dictionary<string, RiskFactorStandard> _factors = factors.ToDictionary(factor => factor.Factor, StringComparer.OrdinalIgnoreCase);

    public void Lay(KnowledgeLayer layer)
    {
        foreach (var (path, value) in layer.In(KnowledgeSections.RiskFactors))
        {
            var parts = path.Split('.');
            var factor = _factors.GetValueOrDefault(parts[0]) ?? new(parts[0], RequiresRiskAssessment: false, []);
            var property = parts.Length > 1 ? parts[1] : "";
            if (!(property == "requiresRiskAssessment" && parts.Length == 2) && !(property == "agencies" && parts.Length == 3))
                errors.Add($"The risk factor \"{parts[0]}\" takes requiresRiskAssessment and agencies, each agency true or false; \"{path}\" is neither.");
            else if (!bool.TryParse(value, out var on))
                errors.Add($"\"{path}\" is \"{value}\"; it must be true or false.");
            else if (property == "requiresRiskAssessment")
                _factors[parts[0]] = factor with { RequiresRiskAssessment = on };
            else
                _factors[parts[0]] = factor with { Agencies = Switched(factor.Agencies, parts[2], on) };
        }
    }

    public IEnumerable<RiskFactorStandard> Result() => _factors.Values;

    private static string[] Switched(IReadOnlyList<string> agencies, string agency, bool on) =>
    [
        .. agencies.Where(known => !known.Equals(agency, StringComparison.OrdinalIgnoreCase)).Concat(on ? [agency] : []).Order(StringComparer.Ordinal),
    ];
}
