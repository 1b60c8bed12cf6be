using System.Collections;

namespace CaseAudit.Rules.Tests.Harness;

/// <summary>Follows a JSON Pointer through a case record or an audit programme.</summary>
internal static class Pointers
{
    public static void ShouldResolve(string pointer, object extract)
    {
        object? at = extract;
        foreach (var segment in pointer.Split('/').Skip(1))
        {
            at = at is IList list
                ? list[int.Parse(segment, System.Globalization.CultureInfo.InvariantCulture)]
                : at!.GetType().GetProperty(char.ToUpperInvariant(segment[0]) + segment[1..]).ShouldNotBeNull($"{pointer}: no {segment}").GetValue(at);
            at.ShouldNotBeNull($"{pointer} does not resolve at {segment}");
        }
    }
}
