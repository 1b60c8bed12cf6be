using CaseAudit.Model;
using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>A chosen case: where it stands, and why it was chosen. <c>area</c> is the area of case mapping.</summary>
public sealed record ChosenEntry(string CaseId, MappingArea? Area, CaseStatus? Status, string? Team, IReadOnlyList<ChosenReasonEntry> Reasons)
{
    internal static ChosenEntry Of(ChosenCase chosen) => new(
        chosen.Listed.CaseId, chosen.Listed.MappingArea, chosen.Listed.Status, chosen.Listed.Team, [.. chosen.Reasons.Select(ChosenReasonEntry.Of)]);
}
