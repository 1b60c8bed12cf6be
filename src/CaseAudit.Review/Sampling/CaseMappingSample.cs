using CaseAudit.Model;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Review;

/// <summary>Draws cases at random for case mapping, the same number from each of the four areas, no case twice.</summary>
internal sealed class CaseMappingSample(SampleRequest request, Standards standards)
{
    private const string Random = "SL08";

    public Sample Choose(IReadOnlyList<ListedCase> rows)
    {
        var size = request.Size ?? SampleText.Number(standards, StandardKeys.SelectionSizeCaseMapping, request.AsOf);
        var generator = new SeededGenerator(request.Seed);
        var areas = Enum.GetValues<MappingArea>().Select(area => new Area(area, generator.Shuffled(rows.Where(row => row.MappingArea == area)))).ToList();
        Draw(areas, size);

        var chosen = areas.SelectMany(area => area.Chosen).ToList();
        var cases = rows.DistinctBy(row => row.CaseId, StringComparer.Ordinal).ToList();
        return new Sample
        {
            Purpose = request.Purpose,
            AsOf = request.AsOf,
            Seed = request.Seed,
            Size = size,
            Listed = cases.Count,
            Chosen = [.. areas.SelectMany(area => area.Chosen.Select(listed => new ChosenCase(listed, [Reason(area, listed)])))],
            Reasons = [],
            Traits = [new CoveredTrait("area", [.. areas.Select(area => new Covered(Words(area), area.Order.Count, area.Chosen.Count))]), .. SampleText.Covered(Trait.OfCaseMapping(standards), cases, chosen)],
            Missing = [.. areas.SelectMany(area => Short(area, size)), .. Aside(rows)],
        };
    }

    // The area with the fewest cases first, so that a case listed in two areas goes where it is needed more.
    private static void Draw(List<Area> areas, int size)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var area in areas.OrderBy(area => area.Order.Count))
        {
            area.Chosen.AddRange(area.Order.Where(listed => !taken.Contains(listed.CaseId)).Take(size));
            taken.UnionWith(area.Chosen.Select(listed => listed.CaseId));
        }
    }

    private static string Words(Area area) => Say.Words(area.Practice);

    private static ReasonToChoose Reason(Area area, ListedCase listed) =>
        new(Random, listed.CaseId, $"Drawn at random from {Say.All(area.Order.Count, "case")} listed under “{Words(area)}”.");

    private IEnumerable<string> Short(Area area, int size)
    {
        var asked = SampleText.Number(standards, StandardKeys.SelectionListCaseMapping, request.AsOf);
        if (area.Order.Count < asked) yield return $"Under “{Words(area)}” the list holds {Say.Count(area.Order.Count, "case")}; the method asks for {Say.Number(asked)}.";
        if (area.Chosen.Count < size) yield return $"Under “{Words(area)}” {Say.Count(area.Chosen.Count, "case")} could be chosen of the {Say.Number(size)} asked for.";
    }

    private static IEnumerable<string> Aside(IReadOnlyList<ListedCase> rows)
    {
        var without = rows.Count(row => row.MappingArea is null);
        if (without > 0) yield return $"{Say.Capital(Say.Count(without, "listed case"))} left aside: the list gives no area (column “mappingArea”).";
    }

    private sealed record Area(MappingArea Practice, IReadOnlyList<ListedCase> Order)
    {
        public List<ListedCase> Chosen { get; } = [];
    }
}
