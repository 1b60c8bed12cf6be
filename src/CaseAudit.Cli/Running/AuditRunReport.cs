using CaseAudit.Extracts;
using CaseAudit.Model;
using CaseAudit.Reporting;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Cli;

/// <summary>What the user is told on standard error after audits were validated.</summary>
internal sealed class AuditRunReport(TextWriter error, bool quiet)
{
    private readonly RunReport _cases = new(error, quiet);

    /// <summary>Says why there is no programme to judge.</summary>
    /// <returns>The exit code.</returns>
    public int Refused(ReadItem item)
    {
        if (item is RejectedRecord rejected)
        {
            foreach (var one in rejected.Errors) Line($"rejected: {rejected.Source}, {Where(one)}: {one.Message}");
            if (!quiet) Line("There is no programme left to judge.");
            return ExitCode.Rejected;
        }

        Line($"{item.Source}: {((UnreadableInput)item).Message}");
        return ExitCode.CannotRead;
    }

    public void SwitchedOff(Catalogue catalogue) => _cases.SwitchedOff(catalogue.Criteria);

    public void Write(ReadProgramme read, AuditReviewResult result)
    {
        foreach (var one in read.Rejected.SelectMany(item => item.Errors)) Line($"rejected: {read.Source}, {Where(one)}: {one.Message}");
        foreach (var one in read.LeftOut) Line($"left out: {read.Source}, {Where(one)}: {one.Message}");
        _cases.Problems(result.Cases);
        foreach (var fault in result.Judged.Errors) Line($"a fault of ours: {fault.Code}: {fault.Message}");
        if (quiet) return;

        foreach (var warning in result.Warnings)
            Line($"warning: {warning.Source}{(warning.CaseId is null ? "" : $", case {warning.CaseId}")}{(warning.At is null ? "" : $", {warning.At}")}: {warning.Message}");

        Line(Closing(read, result));
    }

    private static string Closing(ReadProgramme read, AuditReviewResult result)
    {
        var audits = read.Programme.Audits?.Count ?? 0;
        var text = $"{Say.Capital(Say.Count(audits, "audit"))} and {Say.Count(result.Judged.Reports.Count, "report")} validated against {Say.Count(result.Cases.Summary.Cases, "case record")}";
        if (read.Rejected.Count > 0) text += $", {Say.Count(read.Rejected.Count, "part")} of the programme rejected";
        if (read.LeftOut.Count > 0) text += $", {Say.Count(read.LeftOut.Count, "item")} left out that cannot be right";
        if (result.Cases.Rejected.Count(one => !one.Judged) is > 0 and var rejected) text += $", {Say.Count(rejected, "record")} rejected";
        if (result.Cases.Unreadable.Count > 0) text += $", {Say.Count(result.Cases.Unreadable.Count, "input")} could not be read";
        if (result.Errors.Count > 0) text += $", {Say.Count(result.Errors.Count, "fault")} of ours";
        return text + ".";
    }

    private static string Where(ItemError one) => $"line {one.Line}{(one.At.Length == 0 ? "" : $", {one.At}")}";

    private void Line(string text) => error.WriteLine(TerminalText.Safe(text));
}
