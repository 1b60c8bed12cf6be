using CaseAudit.Model;
using CaseAudit.Reporting;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Cli;

/// <summary>What the user is told on standard error after a run.</summary>
internal sealed class RunReport(TextWriter error, bool quiet)
{
    public void Write(ReviewResult result)
    {
        Problems(result);
        if (quiet) return;

        Warnings(result.Warnings);
        foreach (var line in AcceptanceText.Idle(ExceptionEntry.Of(result.Summary) ?? [])) Line($"warning: {line}");
        if (result.Summary.Cases + result.Rejected.Count + result.Unreadable.Count == 0) Line("warning: there are no cases in what was given.");
        Line(Closing(result.Summary));
    }

    /// <summary>What the configuration leaves out, which not every format has a place for.</summary>
    public void SwitchedOff(IEnumerable<Criterion> criteria)
    {
        var codes = criteria.Where(criterion => criterion.Off is not null).Select(criterion => criterion.Code).ToList();
        if (codes.Count > 0 && !quiet) Line($"Switched off by the configuration: {Say.List(codes)}.");
    }

    /// <summary>What could not be read or judged; said even when little is to be said.</summary>
    public void Problems(ReviewResult result)
    {
        foreach (var unreadable in result.Unreadable) Line($"{unreadable.Source}: {unreadable.Message}");
        foreach (var rejected in result.Rejected) Write(RejectedEntry.Of(rejected));
        foreach (var fault in result.Errors) Line($"a fault of ours: case {fault.CaseId}, {fault.Code}: {fault.Message}");
    }

    /// <summary>What to know about the input, unless little is to be said.</summary>
    public void Warnings(IEnumerable<ReviewWarning> warnings)
    {
        if (quiet) return;

        foreach (var warning in warnings)
            Line($"warning: {warning.Source}{(warning.CaseId is null ? "" : $", case {warning.CaseId}")}: {warning.Message}");
    }

    /// <summary>What to know about a comparison, and how many cases are in it.</summary>
    public void Write(ComparisonDocument result)
    {
        if (quiet) return;

        foreach (var warning in result.Warnings) Line($"warning: {warning}");
        var text = $"{Say.Capital(Say.Count(result.Summary.Cases, "case"))} compared";
        if (result.OnlyBefore.Count > 0) text += $", {Say.Number(result.OnlyBefore.Count)} only before";
        if (result.OnlyAfter.Count > 0) text += $", {Say.Number(result.OnlyAfter.Count)} only after";
        if (result.NotRead.Count > 0) text += $", {Say.Number(result.NotRead.Count)} not read";
        Line(text + ".");
    }

    /// <summary>What became of the input, in one sentence.</summary>
    public static string Closing(ReviewSummary summary)
    {
        var input = summary.Input;
        var text = $"{Say.Capital(Say.Count(summary.Cases, "case"))} judged";
        if (input.Rejected > 0) text += $", {Say.Count(input.Rejected, "record")} rejected";
        if (input.InPart > 0) text += $", {Say.Count(input.InPart, "case")} judged without an item that cannot be right";
        if (input.Unreadable > 0) text += $", {Say.Count(input.Unreadable, "input")} could not be read";
        if (input.Faults > 0) text += $", {Say.Count(input.Faults, "fault")} of ours";
        return text + ".";
    }

    /// <summary>What was rejected of one record or document, or left out of it.</summary>
    public void Write(RejectedEntry rejected)
    {
        foreach (var one in rejected.Errors)
        {
            var caseId = rejected.CaseId is null ? "" : $", case {rejected.CaseId}";
            var at = one.At.Length == 0 ? "" : $", {one.At}";
            var line = one.Line == 0 ? "" : $", line {one.Line}";
            Line($"{(rejected.Judged ? "left out" : "rejected")}: {rejected.Source}{line}{caseId}{at}: {one.Message}");
        }
    }

    /// <summary>Anything else, safe for the terminal.</summary>
    public void Line(string text) => error.WriteLine(TerminalText.Safe(text));
}
