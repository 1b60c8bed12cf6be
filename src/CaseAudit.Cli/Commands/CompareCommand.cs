using System.CommandLine;
using CaseAudit.Reporting;

namespace CaseAudit.Cli;

/// <summary><c>caseaudit compare BEFORE AFTER</c>: what was resolved, what is still there, what is new.</summary>
internal static class CompareCommand
{
    private const string What = "a findings document (check --format json or ndjson), or case extracts to be judged as they stood: a review folder, a file, a folder, a pattern, or - for standard input.";

    public static Command Make(Terminal terminal)
    {
        var before = new Argument<string>("BEFORE") { Description = $"The earlier: {What}" };
        var after = new Argument<string>("AFTER") { Description = "The later: the same." };
        var format = new Option<string>("--format") { Description = "How to write the comparison.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var output = new Option<string?>("--out") { Description = "Write the comparison to this file instead of standard output.", HelpName = "FILE" };
        var failOn = new Option<string>("--fail-on") { Description = "Exit with 1 when a finding is new; or when one is new or got worse. Accepted exceptions do not count.", DefaultValueFactory = _ => "never" };
        failOn.AcceptOnlyFromAmong("new", "worse", "never");
        var exceptions = new ExceptionsOption();
        var judging = new JudgingOptions();

        var command = new Command("compare", "Compare two judgements of the same cases: what was resolved, what is still there, what is new.") { before, after, format, output, failOn };
        exceptions.AddTo(command);
        judging.AddKnowledgeTo(command);
        judging.AddJobsTo(command);
        judging.AddMannerTo(command);
        command.SetAction(parsed =>
        {
            var (earlier, later) = (parsed.GetValue(before)!, parsed.GetValue(after)!);
            if (earlier == "-" && later == "-") throw new UsageException("Only one of BEFORE and AFTER can come from standard input.");

            // Both before anything is judged: a wrong setting of AFTER is told at once.
            var (one, other) = (ComparedPath.Of(earlier, exceptions, judging, parsed, terminal), ComparedPath.Of(later, exceptions, judging, parsed, terminal));
            var quiet = judging.Quiet(parsed);
            var run = new ComparisonRun(terminal, quiet);
            var comparison = new FindingsComparison();
            if (!run.TryRead(one, comparison.Before, comparison.Add)) return ExitCode.CannotRead;

            using var destination = new Destination(terminal, parsed.GetValue(output));
            using var text = Terminal.Text(destination.Stream);
            var failing = new OpenChanges();
            using IComparisonWriter writer = parsed.GetValue(format) == "json"
                ? new ComparisonJsonWriter(destination.Stream)
                : new ComparisonTextWriter(text, Terminal.Width, judging.Colour(parsed) && parsed.GetValue(output) is null);
            if (!run.TryRead(other, comparison.After, judged => Compare(comparison, judged, writer, failing))) return ExitCode.CannotRead;

            var result = comparison.Result();
            writer.End(result);
            text.Flush();
            destination.Complete();
            new RunReport(terminal.Error, quiet).Write(result);
            return run.ExitCode > 0 ? run.ExitCode : failing.Fail(parsed.GetValue(failOn)!) ? ExitCode.FailOn : ExitCode.Done;
        });
        return command;
    }

    private static bool Compare(FindingsComparison comparison, CaseEntry one, IComparisonWriter writer, OpenChanges failing)
    {
        var first = comparison.Compare(one, out var compared);
        if (compared is null) return first;

        writer.Case(compared);
        failing.Add(compared);
        return first;
    }

    // What somebody answerable has accepted does not fail a run.
    private sealed class OpenChanges
    {
        private bool _new;
        private bool _worse;

        public void Add(ComparedCaseEntry compared)
        {
            foreach (var finding in compared.Findings.Where(finding => finding.After is { Accepted: null }))
            {
                _new |= finding.Change == FindingChange.New;
                _worse |= finding is { Change: FindingChange.StillThere, Direction: ChangeDirection.Worse };
            }
        }

        public bool Fail(string failOn) => failOn switch
        {
            "new" => _new,
            "worse" => _new || _worse,
            _ => false,
        };
    }
}
