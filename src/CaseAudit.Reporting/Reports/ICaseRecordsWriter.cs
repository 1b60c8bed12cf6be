namespace CaseAudit.Reporting;

/// <summary>Writes the case records report in one format, case by case, so that no more cases are held than the format must hold.</summary>
public interface ICaseRecordsWriter : IDisposable
{
    /// <summary>Takes one case; cases come in input order.</summary>
    void Case(ReportedCase reported);

    /// <summary>Writes what there is to say across the cases, and ends the report.</summary>
    void End(ReportedRun run);
}
