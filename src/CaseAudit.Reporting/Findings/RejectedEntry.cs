using CaseAudit.Extracts;

namespace CaseAudit.Reporting;

/// <summary>A record that was rejected, or, where it was judged, the items of it that were left out.</summary>
public sealed record RejectedEntry(string Source, string? CaseId, bool Judged, IReadOnlyList<RejectedErrorEntry> Errors)
{
    /// <summary>A rejected record as the document shows it.</summary>
    public static RejectedEntry Of(RejectedRecord rejected) => new(
        rejected.Source,
        rejected.CaseId,
        rejected.Judged,
        [.. rejected.Errors.Select(error => new RejectedErrorEntry(error.At, error.Line, error.Message))]);
}
