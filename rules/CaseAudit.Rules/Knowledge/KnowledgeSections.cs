using CaseAudit.Model;

namespace CaseAudit.Rules.Knowledge;

/// <summary>The sections of a configuration that the knowledge is read from.</summary>
public static class KnowledgeSections
{
    /// <summary>The edition of Working Together that every case is held to; see <see cref="Knowledge.Frameworks"/>.</summary>
    public const string Framework = "framework";

    /// <summary>The authority's file, which is laid beneath the file that names it.</summary>
    public const string Authority = "authority";

    /// <summary>The path of a file of local criteria, from the folder of the file that names it.</summary>
    public const string LocalCriteria = "localCriteria";

    /// <summary>Numbers and switches, in the shape of the standards files.</summary>
    public const string Standards = "standards";

    /// <summary>Word lists: list, word, true or false.</summary>
    public const string WordLists = "wordLists";

    /// <summary>Risk factors, in the shape of the risk factor file.</summary>
    public const string RiskFactors = "riskFactors";

    /// <summary>Questions and criteria by code.</summary>
    public const string Catalogue = "catalogue";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Framework, Authority, LocalCriteria, Standards, WordLists, RiskFactors, Catalogue];

    /// <summary>The path of a key that may leave out its section: a code belongs to the catalogue, anything else to the standards.</summary>
    internal static string PathOf(string key)
    {
        var first = key.Split('.')[0];
        return All.Contains(first, StringComparer.OrdinalIgnoreCase) ? key : (IsCode(first) ? Catalogue : Standards) + "." + key;
    }

    /// <summary>Says of every setting that stands in no section which is the nearest: it would change nothing, and nobody would know.</summary>
    internal static void Check(KnowledgeLayer layer, List<string> errors)
    {
        foreach (var setting in layer.Settings)
        {
            var first = setting.Path.Split('.')[0];
            if (!All.Contains(first, StringComparer.OrdinalIgnoreCase))
                errors.Add(setting.Fault($"\"{first}\" is not a section of a configuration; the sections are {string.Join(", ", All)}, and the nearest is \"{NearestWord.To(first, All)}\"."));
            else if (first.Equals(Authority, StringComparison.OrdinalIgnoreCase) && (setting.Path.Length > first.Length || !setting.MayBeText))
                errors.Add(setting.Fault("\"authority\" is the path of a settings file, a text."));
            else if (first.Equals(LocalCriteria, StringComparison.OrdinalIgnoreCase) && (setting.Path.Length > first.Length || !setting.MayBeText))
                errors.Add(setting.Fault("\"localCriteria\" is the path of a file of local criteria, a text."));
        }
    }

    private static bool IsCode(string first) => first.Length > 2 && char.IsAsciiLetter(first[0]) && char.IsAsciiLetter(first[1]) && char.IsAsciiDigit(first[2]);
}
