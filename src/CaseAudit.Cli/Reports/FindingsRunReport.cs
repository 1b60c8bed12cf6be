using CaseAudit.Reporting;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Cli;

/// <summary>What the user is told on standard error after a report was made from findings.</summary>
internal sealed class FindingsRunReport(TextWriter error, bool quiet)
{
    private readonly RunReport _report = new(error, quiet);

    /// <returns>The exit code.</returns>
    public int Write(ReportedRun run)
    {
        foreach (var rejected in run.Rejected.Where(one => !one.Judged)) _report.Write(rejected);
        foreach (var fault in run.Errors) _report.Line($"a fault of ours: case {fault.CaseId}, {fault.Code}: {fault.Message}");
        if (!quiet) _report.Line($"{Say.Capital(Say.Count(run.Summary.Cases, "case"))} read from findings, which do not carry the records: timelines are left out.");
        return run.Errors.Count > 0 ? ExitCode.Fault : run.Rejected.Count > 0 ? ExitCode.Rejected : ExitCode.Done;
    }
}
