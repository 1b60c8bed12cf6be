using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Review;

/// <summary>What every kind of sample says of itself against its list.</summary>
internal static class SampleText
{
    /// <summary>A standard that counts cases.</summary>
    public static int Number(Standards standards, string key, DateOnly on) => decimal.ToInt32(standards.Required(key, on).Value);

    /// <summary>The traits of the list and of the sample. Of one that could point to a child no number is told, not even by the order.</summary>
    public static IReadOnlyList<CoveredTrait> Covered(IEnumerable<Trait> traits, IReadOnlyList<ListedCase> cases, IReadOnlyCollection<ListedCase> chosen) =>
    [
        .. traits.Select(trait => new CoveredTrait(trait.Name, [.. cases
            .Select(trait.Of)
            .OfType<string>()
            .GroupBy(value => value, StringComparer.OrdinalIgnoreCase)
            .Select(group => trait.Count(group.Key, group.Count(), chosen.Count(one => string.Equals(trait.Of(one), group.Key, StringComparison.OrdinalIgnoreCase))))
            .OrderByDescending(value => value.Listed)
            .ThenBy(value => value.Kind, StringComparer.Ordinal)])),
    ];

    /// <summary>Of which reasons and which values of a trait there are listed cases, but no chosen one.</summary>
    public static IReadOnlyList<string> LeftOut(IReadOnlyList<Covered> reasons, IReadOnlyList<CoveredTrait> traits) =>
    [
        .. traits.Prepend(new CoveredTrait("reason", reasons))
            .Select(trait => (trait.Trait, Kinds: trait.Values.Where(value => value is { Listed: not 0, Chosen: 0 }).ToList()))
            .Where(left => left.Kinds.Count > 0)
            .Select(left => $"{Say.Capital(left.Trait)}: none of {string.Join(", ", left.Kinds.Select(value => value.Listed is int listed ? $"“{value.Kind}” ({Say.Number(listed)} listed)" : $"“{value.Kind}”"))}."),
    ];

    /// <summary>Whether there were as many cases as the method asks for, and as many chosen.</summary>
    public static IEnumerable<string> Short(string listedCases, int listed, int asked, int chosen, int size)
    {
        if (listed < asked) yield return $"The list holds {listedCases}; the method asks for {Say.Number(asked)}.";
        if (chosen < size) yield return $"{Say.Capital(Say.Count(chosen, "case"))} could be chosen of the {Say.Number(size)} asked for.";
    }

    /// <summary>The traits that the list does not give, for all cases or for some.</summary>
    public static IEnumerable<string> Unrecorded(IEnumerable<Trait> traits, IReadOnlyList<ListedCase> cases)
    {
        foreach (var trait in traits)
        {
            var unknown = cases.Count(listed => trait.Of(listed) is null);
            if (unknown == 0) continue;

            yield return unknown == cases.Count
                ? $"The list does not give the {trait.Name} of any case (column “{trait.Column}”); nothing can be said of it."
                : $"The {trait.Name} is not recorded for {Say.OfTotal(unknown, cases.Count, "listed case")}.";
        }
    }
}
