using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Review;

/// <summary>The groups that a case belongs to, by the words that stand in a report.</summary>
internal static class CaseTraits
{
    public const string NotRecorded = "not recorded";

    private static readonly IReadOnlyDictionary<char, string> EthnicGroups = new Dictionary<char, string>
    {
        ['W'] = "White", ['M'] = "Mixed or multiple", ['A'] = "Asian or Asian British", ['B'] = "Black or Black British",
    };

    /// <summary>The groups of a case; without its extract, its status only.</summary>
    public static IEnumerable<(CaseTrait Trait, string Group)> Of(JudgedCase judged, CaseExtract? extract)
    {
        yield return (CaseTrait.Status, Say.Words(judged.Status));
        if (extract is null) yield break;

        yield return (CaseTrait.Team, Team(extract, judged.AsOf));
        yield return (CaseTrait.Age, Age(extract.Child, extract.Closed is DateOnly closed && closed < judged.AsOf ? closed : judged.AsOf));
        yield return (CaseTrait.Stability, Stability(judged, extract));
        yield return (CaseTrait.Ethnicity, Ethnicity(judged, extract.Child?.Ethnicity));
        yield return (CaseTrait.Disability, Disability(judged, extract.Child?.Disabilities));
    }

    private static string Team(CaseExtract extract, DateOnly asOf)
    {
        Allocation? last = null;
        foreach (var one in extract.Allocations ?? [])
        {
            if (one.From <= asOf && !string.IsNullOrWhiteSpace(one.Team) && !(one.From < last?.From)) last = one;
        }

        return last is null ? NotRecorded : Excerpt.Of(last.Team!);
    }

    private static string Age(Child? child, DateOnly day) =>
        AgeBand.Of(child?.DateOfBirth, day) ?? (child?.ExpectedDateOfBirth is null ? NotRecorded : AgeBand.Unborn);

    private static string Stability(JudgedCase judged, CaseExtract extract) =>
        judged.Notes("CR00.1", "allocation.changedOften") ? "worker changed often"
        : extract.Allocations is { Count: > 0 } ? "worker seldom changed"
        : NotRecorded;

    // The four-letter codes of the school census; other words are a council’s own.
    private static string Ethnicity(JudgedCase judged, string? recorded)
    {
        var code = recorded?.Trim() ?? "";
        if (code.Length == 0 || judged.Notes("CR11.1", "field.ethnicity.missing")) return NotRecorded;
        if (code is "REFU" or "NOBT") return "refused or not obtained";
        if (code.Length != 4 || !code.All(char.IsAsciiLetterUpper)) return "recorded in other words";
        return code is "CHNE" or "OOTH" ? "Chinese or any other" : EthnicGroups.GetValueOrDefault(code[0], "recorded in other words");
    }

    private static string Disability(JudgedCase judged, IReadOnlyList<string>? listed) => listed switch
    {
        null => NotRecorded,
        _ when judged.Notes("CR11.1", "field.disabilities.missing") => NotRecorded,
        [] => "no disability recorded after asking",
        _ => "disability recorded",
    };
}
