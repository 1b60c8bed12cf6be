namespace CaseAudit.Model;

/// <summary>One thing read in the record that a finding stands on.</summary>
/// <param name="At">Where it stands; a property that is missing points to its parent, an empty collection to itself.</param>
/// <param name="Date">The day it is about, if it has one.</param>
/// <param name="Value">What was read or, where nothing was, what was looked for.</param>
public sealed record Evidence(Place At, DateOnly? Date, string? Value)
{
    // So many hashes are compared each with all before it.
    private const int Few = 128;

    // What several criteria's conditions read at one place, or miss in one parent, is one piece of evidence.
    internal static IReadOnlyList<Evidence> OncePerPlace(IReadOnlyList<Evidence> evidence) => IsOncePerPlace(evidence)
        ? evidence
        : [.. evidence.GroupBy(one => one.At).Select(place => place.Skip(1).Any() ? place.First() with { Value = string.Join("; ", place.Select(one => one.Value).OfType<string>().Distinct()) } : place.First())];

    /// <summary>Of the place alone: what is read at one place is compared in full.</summary>
    public override int GetHashCode() => At.GetHashCode();

    // As nearly all evidence is, so that it is worth a look; of places that only look alike, the grouping finds that they are not.
    private static bool IsOncePerPlace(IReadOnlyList<Evidence> evidence)
    {
        if (evidence.Count > Few) return new HashSet<Place>(evidence.Count) is var places && evidence.All(one => places.Add(one.At));

        Span<int> hashes = stackalloc int[Few];
        for (var at = 0; at < evidence.Count; at++)
        {
            hashes[at] = evidence[at].At.GetHashCode();
            if (hashes[..at].Contains(hashes[at])) return false;
        }

        return true;
    }
}
