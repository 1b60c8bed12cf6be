using CaseAudit.Reporting;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Cli;

/// <summary>What the user is told on standard error after a report was made from findings.</summary>
internal sealed class FindingsRunReport(TextWriter error, bool quiet)
{
    /// <returns>The exit code.</returns>
    public int Write(ReportedRun run)
    {
        foreach (var rejected in run.Rejected.Where(one => !one.Judged))
        {
            foreach (var one in rejected.Errors) Line($"rejected: {rejected.Source}{Where(rejected, one)}: {one.Message}");
        }

        foreach (var fault in run.Errors) Line($"a fault of ours: case {fault.CaseId}, {fault.Code}: {fault.Message}");
        if (!quiet) Line($"{Say.Capital(Say.Count(run.Summary.Cases, "case"))} read from findings, which do not carry the records: timelines are left out.");
        return run.Errors.Count > 0 ? ExitCode.Fault : run.Rejected.Count > 0 ? ExitCode.Rejected : ExitCode.Done;
    }

    private static string Where(RejectedEntry rejected, RejectedErrorEntry one) =>
        $"{(one.Line == 0 ? "" : $", line {one.Line}")}{(rejected.CaseId is null ? "" : $", case {rejected.CaseId}")}{(one.At.Length == 0 ? "" : $", {one.At}")}";

    private void Line(string text) => error.WriteLine(TerminalText.Safe(text));
}
