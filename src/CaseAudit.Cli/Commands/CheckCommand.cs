using System.CommandLine;
using CaseAudit.Extracts;
using CaseAudit.Model;
using CaseAudit.Reporting;
using CaseAudit.Review;
using CaseAudit.Rules;

namespace CaseAudit.Cli;

/// <summary><c>caseaudit check PATH…</c>: judge case extracts.</summary>
internal static class CheckCommand
{
    public static Command Make(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, folders, patterns, a review folder, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "How to write the findings.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "ndjson", "summary");
        var output = new Option<string?>("--out") { Description = "Write the findings to this file instead of standard output.", HelpName = "FILE" };
        var rejected = new Option<string?>("--rejected") { Description = "Write the rejected records to this file, with the reasons, ready to be mended.", HelpName = "FILE" };
        var failOn = new Option<string>("--fail-on") { Description = "Exit with 1 when a finding is at or beyond this grade; accepted exceptions do not count.", DefaultValueFactory = _ => "never" };
        failOn.AcceptOnlyFromAmong("partlyMet", "notMet", "high", "never");
        var judging = new JudgingOptions();

        var command = new Command("check", "Judge case extracts against the eleven outcome questions.") { paths, format, output, rejected, failOn };
        var exceptions = new ExceptionsOption();
        exceptions.AddTo(command);
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            var folder = SettingsFolder.Of(parsed.GetValue(paths)!);
            var knowledge = judging.Knowledge(parsed, folder.Configuration);
            var judge = new CaseJudge(knowledge, judging.Only(parsed, knowledge, knowledge.Catalogue.CaseRecord, "caseaudit audits"));
            var acceptances = exceptions.Read(parsed, folder.Exceptions, knowledge.Catalogue);
            var review = new CaseReview(judge, judging.AsOf(parsed), judging.Jobs(parsed), acceptances);
            var inputs = folder.Without(InputPaths.Find(ReviewFolder.CasesOf(parsed.GetValue(paths)!)));
            HeadStart.Wait();

            using var rejections = RejectionFile.At(parsed.GetValue(rejected));
            using var destination = new Destination(terminal, parsed.GetValue(output));
            var colour = judging.Colour(parsed) && parsed.GetValue(output) is null;
            using var text = Terminal.Text(destination.Stream);
            using var writer = Writer(parsed.GetValue(format)!, destination.Stream, text, knowledge.Catalogue, () => acceptances.Fingerprint(knowledge.Fingerprint), colour);

            var result = Run(review, inputs, terminal, writer, rejections, judging.Quiet(parsed));
            writer.End(result);
            text.Flush();
            destination.Complete();
            rejections.Complete();
            var report = new RunReport(terminal.Error, judging.Quiet(parsed));
            report.SwitchedOff(knowledge.Catalogue.CaseRecord.SelectMany(question => question.Criteria));
            report.Write(result);
            return RunOutcome.ExitCode(result, parsed.GetValue(failOn)!, knowledge.Catalogue);
        });
        return command;
    }

    private static ReviewResult Run(
        CaseReview review, IReadOnlyList<InputFile> inputs, Terminal terminal, IFindingsWriter writer, RejectionFile rejections, bool quiet)
    {
        using var progress = Progress.Over(inputs, terminal.Error, quiet);
        var records = inputs.SelectMany(input => progress.Watch(RecordSplitter.Split(input, terminal.Input)));
        return writer is SummaryJsonWriter ? review.Count(records, rejections.Write) : review.RunPreparing(records, writer.Prepare, rejections.Write);
    }

    private static IFindingsWriter Writer(string format, Stream stream, TextWriter text, Catalogue catalogue, Func<string> configuration, bool colour) => format switch
    {
        "json" => new FindingsJsonWriter(stream, catalogue, ProductVersion.OfRules, configuration()),
        "ndjson" => new FindingsNdjsonWriter(stream, catalogue),
        "summary" => new SummaryJsonWriter(stream, catalogue, ProductVersion.OfRules, configuration()),
        _ => new FindingsTextWriter(text, catalogue, Terminal.Width, colour),
    };
}
