namespace CaseAudit.Review;

/// <summary>How the cases of a run divide by one trait.</summary>
/// <param name="Trait">The trait.</param>
/// <param name="Groups">The groups, in an order that can be read. Small ones stand together where the trait is one that must not point to a child.</param>
public sealed record Pattern(CaseTrait Trait, IReadOnlyList<TraitGroup> Groups)
{
    /// <summary>The smallest group that is shown of ethnicity and disability.</summary>
    public const int Smallest = 5;

    /// <summary>Whether small groups stand together in it.</summary>
    public bool HidesSmall => Groups.Any(group => group.Name is SmallTogether or Recorded);

    /// <summary>Whether the counts of a question must not be shown by this trait: it applies to fewer than five cases of a group, and the others would give
    /// that away.</summary>
    public bool Hides(string question) =>
        Trait is CaseTrait.Ethnicity or CaseTrait.Disability && Groups.Any(group => group.Name != CaseTraits.NotRecorded && group.Of(question).Applicable is > 0 and < Smallest);

    private const string SmallTogether = "other groups together";
    private const string Recorded = "recorded, one group or another";

    /// <summary>The patterns of a run; a trait by which nothing is known, or by which all cases are alike, has none.</summary>
    public static IReadOnlyList<Pattern> Of(ReviewSummary summary) =>
    [
        .. Enum.GetValues<CaseTrait>()
            .Select(trait => new Pattern(trait, Shown(trait, [.. summary.Traits.Groups.Where(group => group.Trait == trait)])))
            .Where(pattern => pattern.Groups.Count > 1),
    ];

    private static List<TraitGroup> Shown(CaseTrait trait, List<TraitGroup> groups)
    {
        var ordered = (trait is CaseTrait.Age
            ? groups.OrderBy(group => AgeBand.Order(group.Name))
            : groups.OrderBy(group => group.Name == CaseTraits.NotRecorded).ThenByDescending(group => group.Cases).ThenBy(group => group.Name, StringComparer.Ordinal)).ToList();
        return trait is CaseTrait.Ethnicity or CaseTrait.Disability ? Together(trait, ordered) : ordered;
    }

    // A single small group could be worked out from the whole, so that as many more join it as it takes. How many are not recorded is told elsewhere,
    // too (CR11.1), and says nothing of a child: that group hides none.
    private static List<TraitGroup> Together(CaseTrait trait, List<TraitGroup> groups)
    {
        var recorded = groups.Where(group => group.Name != CaseTraits.NotRecorded).ToList();
        var small = recorded.Where(group => group.Cases < Smallest).ToList();
        if (small.Count == 0) return groups;

        foreach (var next in recorded.Except(small).OrderBy(group => group.Cases).ThenBy(group => group.Name, StringComparer.Ordinal).ToList())
        {
            if (small.Count > 1 && small.Sum(group => group.Cases) >= Smallest) break;
            small.Add(next);
        }

        var together = new TraitGroup(trait, small.Count == recorded.Count ? Recorded : SmallTogether, 0, new Dictionary<string, GradeCounts>(StringComparer.Ordinal));
        foreach (var group in small) together.Merge(group);
        return [.. recorded.Except(small), together, .. groups.Except(recorded)];
    }
}
