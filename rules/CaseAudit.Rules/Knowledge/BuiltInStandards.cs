using System.Globalization;
using CaseAudit.Model;

namespace CaseAudit.Rules.Knowledge;

/// <summary>Reads the standards files of the assembly. A fault in them is ours, and throws.</summary>
internal static class BuiltInStandards
{
    private static readonly string[] _wordFiles = ["standards/word-lists.json", "standards/audit-words.json", "standards/smart-words.json"];

    public static Standards Read() => new(
        Editions("standards/statutory.json").Concat(Editions("standards/local-defaults.json")).Select(Number),
        Editions("standards/switches.json").Select(Switch),
        Words(),
        RiskFactors(),
        EmbeddedJson.Calendar());

    private static Standard Number(Properties edition)
    {
        var (key, from) = Name(edition);
        return new(key, decimal.Parse(edition["value"], CultureInfo.InvariantCulture), Spelling<StandardUnit>.Parse(edition["unit"]), edition["edition"], edition["source"], from) { To = To(edition) };
    }

    private static SwitchSetting Switch(Properties edition)
    {
        var (key, from) = Name(edition);
        return new(key, edition["value"], edition["edition"], edition["source"], from) { To = To(edition) };
    }

    private static (string Key, DateOnly From) Name(Properties edition)
    {
        var day = edition.Name.LastIndexOf(':');
        return (edition.Name[..day].Replace(':', '.'), Days.Parse(edition.Name[(day + 1)..]));
    }

    private static DateOnly? To(Properties edition) => edition.Optional("to") is { } to ? Days.Parse(to) : null;

    private static IEnumerable<Properties> Editions(string file) => Properties.Gather(EmbeddedJson.Values(file), path => path.LastIndexOf(':'));

    private static Dictionary<string, IEnumerable<string>> Words()
    {
        var lists = new Dictionary<string, IEnumerable<string>>(StringComparer.Ordinal);
        foreach (var list in _wordFiles.SelectMany(ByFirstPart))
            lists.Add(list.Name, list.Switched(""));
        return lists;
    }

    private static IEnumerable<RiskFactorStandard> RiskFactors() => ByFirstPart("standards/risk-factors.json")
        .Select(factor => new RiskFactorStandard(factor.Name, bool.Parse(factor["requiresRiskAssessment"]), factor.Switched("agencies:")));

    private static IEnumerable<Properties> ByFirstPart(string file) => Properties.Gather(EmbeddedJson.Values(file), path => path.IndexOf(':', StringComparison.Ordinal));
}
