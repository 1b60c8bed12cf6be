using System.CommandLine;
using CaseAudit.Extracts;
using CaseAudit.Reporting;

namespace CaseAudit.Cli;

/// <summary><c>caseaudit merge FILE…</c>: combine the summaries of runs over the parts of one whole.</summary>
internal static class MergeCommand
{
    public static Command Make(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "Summaries that check --format summary wrote: files, folders, patterns, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "How to write what the cases say together; json is another word for summary.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "summary", "json");
        var output = new Option<string?>("--out") { Description = "Write it to this file instead of standard output.", HelpName = "FILE" };
        var manner = new JudgingOptions();

        var command = new Command("merge", "Combine the summaries of the parts of one whole, as if check had read it all.") { files, format, output };
        manner.AddMannerTo(command);
        command.SetAction(parsed =>
        {
            var parts = new SummaryParts(terminal.Error);
            foreach (var input in InputPaths.Find(parsed.GetValue(files)!)) parts.Read(input, terminal.Input);
            if (parts.Merged is not SummaryDocument merged) return ExitCode.CannotRead;

            using var destination = new Destination(terminal, parsed.GetValue(output));
            if (parsed.GetValue(format) == "text")
            {
                using var text = Terminal.Text(destination.Stream);
                SummaryTextWriter.Write(text, merged, Terminal.Width, manner.Colour(parsed) && parsed.GetValue(output) is null);
            }
            else
            {
                SummaryJsonWriter.Write(destination.Stream, merged);
            }

            destination.Complete();
            if (!manner.Quiet(parsed)) terminal.Error.WriteLine($"{parts.Said} {RunReport.Closing(merged.Counts)}");
            return RunOutcome.ExitCode(merged.Counts);
        });
        return command;
    }
}
