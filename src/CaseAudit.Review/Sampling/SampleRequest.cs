using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>Which sample is asked for.</summary>
/// <param name="Purpose">What it is for.</param>
/// <param name="AsOf">The day for which the list is read.</param>
/// <param name="Seed">What the draw follows from.</param>
/// <param name="Size">How many cases to choose, of case mapping from each area; null for the standard's number.</param>
public sealed record SampleRequest(SamplePurpose Purpose, DateOnly AsOf, ulong Seed, int? Size);
