using CaseAudit.Extracts;
using CaseAudit.Reporting;
using CaseAudit.Review;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Cli;

/// <summary>What the user is told on standard error after a sample was chosen.</summary>
internal sealed class ListReport(TextWriter error, bool quiet)
{
    /// <summary>Says why there is no list to choose from.</summary>
    /// <returns>The exit code.</returns>
    public int Refused(ReadItem item)
    {
        if (item is not RejectedRecord rejected)
        {
            Line($"{item.Source}: {((UnreadableInput)item).Message}");
            return ExitCode.CannotRead;
        }

        foreach (var one in rejected.Errors) Line($"rejected: {rejected.Source}, {Where(one, isTable: false)}: {one.Message}");
        if (!quiet) Line("There is no list left to choose from.");
        return ExitCode.Rejected;
    }

    /// <summary>Says what of the list was rejected, what failed, and how many cases were chosen.</summary>
    /// <returns>The exit code.</returns>
    public int Write(ReadSampleList list, Sample sample, bool isToday)
    {
        foreach (var one in list.Rejected.SelectMany(item => item.Errors)) Line($"rejected: {list.Source}, {Where(one, list.IsTable)}: {one.Message}");
        foreach (var fault in sample.Errors) Line($"a fault of ours: {(fault.CaseId.Length == 0 ? "" : $"case {fault.CaseId}, ")}{fault.Code}: {fault.Message}");
        if (!quiet)
        {
            if (isToday) Line($"warning: {list.Source} does not say when it was made; it is read as at today, {Say.Date(sample.AsOf)}. --as-of takes another day.");
            if (list.Cases.Count == 0) Line($"warning: there are no cases in {list.Source}.");
            Line($"{Say.Capital(Say.Count(sample.Chosen.Count, "case"))} chosen of {Say.Number(sample.Listed)} listed in {list.Source}{(list.Rejected.Count == 0 ? "" : $", {Say.Count(list.Rejected.Count, "part")} of it rejected")}.");
        }

        if (sample.Errors.Count > 0) return ExitCode.Fault;
        return list.Rejected.Count > 0 ? ExitCode.Rejected : ExitCode.Done;
    }

    private static string Where(ItemError one, bool isTable)
    {
        var place = one.At.Length == 0 ? "" : isTable ? $", column {one.At[1..]}" : $", {one.At}";
        return $"line {one.Line}{place}";
    }

    private void Line(string text) => error.WriteLine(TerminalText.Safe(text));
}
