using CaseAudit.Extracts;

namespace CaseAudit.Reporting;

/// <summary>An item of the programme, or a case, that was rejected; where it was judged, what of it was left out.</summary>
public sealed record ProgrammeRejectedEntry(string Source, string? AuditId, string? ReportId, string? CaseId, bool Judged, IReadOnlyList<RejectedErrorEntry> Errors)
{
    /// <summary>What of a programme was rejected, and what of it was left out.</summary>
    public static IReadOnlyList<ProgrammeRejectedEntry> Of(ReadProgramme read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return [.. read.Rejected.Select(one => Rejected(read, one)), .. read.LeftOut.Select(one => LeftOut(read, one))];
    }

    internal static ProgrammeRejectedEntry Of(RejectedRecord rejected) => new(rejected.Source, null, null, rejected.CaseId, rejected.Judged, [.. rejected.Errors.Select(Error)]);

    private static ProgrammeRejectedEntry Rejected(ReadProgramme read, RejectedItem one)
    {
        var isReport = one.At.StartsWith("/reports/", StringComparison.Ordinal);
        return new(read.Source, isReport ? null : one.Id, isReport ? one.Id : null, one.CaseId, false, [.. one.Errors.Select(Error)]);
    }

    // An item of impossible order: the programme was judged without it.
    private static ProgrammeRejectedEntry LeftOut(ReadProgramme read, ItemError error) => new(read.Source, null, null, null, true, [Error(error)]);

    private static RejectedErrorEntry Error(ItemError error) => new(error.At, error.Line, error.Message);
}
