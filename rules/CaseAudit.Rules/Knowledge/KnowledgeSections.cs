using System.Text.Json;
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

    /// <summary>What is wrong with something that stands at the top; null where nothing is. What is in no section would change nothing, and nobody would know.</summary>
    /// <param name="path">Its name, or a path that begins with it: <c>standards.visits.childProtection</c>.</param>
    /// <param name="kind">What stands there; undefined where a layer knows nothing but text.</param>
    internal static string? Fault(string path, JsonValueKind kind)
    {
        var first = path.Split('.')[0];
        if (All.FirstOrDefault(known => known.Equals(first, StringComparison.OrdinalIgnoreCase)) is not { } section)
            return $"\"{first}\" is not a section of a configuration; the sections are {string.Join(", ", All)}, and the nearest is \"{NearestWord.To(first, All)}\".";

        var isWhole = path.Length == section.Length;
        return section switch
        {
            Framework or Authority or LocalCriteria when isWhole && kind is JsonValueKind.String or JsonValueKind.Undefined => null,
            Framework => $"\"framework\" names an edition of Working Together, a text; {Read(isWhole, kind)} was read.",
            Authority => $"\"authority\" is the path of a settings file, a text; {Read(isWhole, kind)} was read.",
            LocalCriteria => $"\"localCriteria\" is the path of a file of local criteria, a text; {Read(isWhole, kind)} was read.",
            _ when isWhole && kind is not (JsonValueKind.Object or JsonValueKind.Null) => $"\"{section}\" is an object with keys of its own; {Read(isWhole, kind)} was read.",
            _ => null,
        };
    }

    private static string Read(bool isWhole, JsonValueKind kind) => kind switch
    {
        _ when !isWhole => "a key below it",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        JsonValueKind.Null => "null",
        _ => "a text",
    };

    private static bool IsCode(string first) => first.Length > 2 && char.IsAsciiLetter(first[0]) && char.IsAsciiLetter(first[1]) && char.IsAsciiDigit(first[2]);
}
