using System.Text.Json.Serialization;

namespace CaseAudit.Review;

/// <summary>The days on which cases were judged.</summary>
/// <param name="First">The earliest.</param>
/// <param name="Last">The latest.</param>
public sealed record AsOfSpan(DateOnly First, DateOnly Last)
{
    /// <summary>The one day, when all cases agree; else null.</summary>
    [JsonIgnore]
    public DateOnly? OneDay => First == Last ? First : null;

    /// <summary>From the earlier beginning to the later end of two, either of which may be of no case.</summary>
    internal static AsOfSpan? Of(AsOfSpan? one, AsOfSpan? other) => one is null || other is null
        ? one ?? other
        : new AsOfSpan(one.First < other.First ? one.First : other.First, one.Last > other.Last ? one.Last : other.Last);
}
