namespace CaseAudit.Model;

/// <summary>One thing read in the record that a finding stands on.</summary>
/// <param name="At">Where it stands; a property that is missing points to its parent, an empty collection to itself.</param>
/// <param name="Date">The day it is about, if it has one.</param>
/// <param name="Value">What was read or, where nothing was, what was looked for.</param>
public sealed record Evidence(Place At, DateOnly? Date, string? Value)
{
    // What several criteria's conditions read at one place, or miss in one parent, is one piece of evidence.
    internal static IReadOnlyList<Evidence> OncePerPlace(IReadOnlyList<Evidence> evidence) => evidence.Count < 2
        ? evidence
        : [.. evidence.GroupBy(one => one.At).Select(place => place.Skip(1).Any() ? place.First() with { Value = string.Join("; ", place.Select(one => one.Value).OfType<string>().Distinct()) } : place.First())];
}
