using System.CommandLine;
using CaseAudit.Extracts;
using CaseAudit.Reporting;
using CaseAudit.Review;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Cli;

/// <summary><c>caseaudit audits PATH --cases PATH…</c>: validate an audit programme against the case extracts.</summary>
internal static class AuditsCommand
{
    public static Command Make(Terminal terminal)
    {
        var path = new Argument<string>("PATH") { Description = "The audit programme: a file, - for standard input, or a review folder." };
        var cases = new Option<string[]>("--cases")
        {
            Description = "Extracts of the audited cases: files, folders, patterns, or - for standard input. Without them, accuracy is not checked.",
            HelpName = "PATH",
            AllowMultipleArgumentsPerToken = true,
        };
        var format = new Option<string>("--format") { Description = "How to write the validation; ndjson is one { kind, item } a line.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "ndjson");
        var output = new Option<string?>("--out") { Description = "Write the validation to this file instead of standard output.", HelpName = "FILE" };
        var rejected = new Option<string?>("--rejected") { Description = "Write rejected case records to this file, with the reasons, ready to be mended.", HelpName = "FILE" };
        var failOn = new Option<string>("--fail-on") { Description = "Exit with 1 when a finding about the audits is at or beyond this grade.", DefaultValueFactory = _ => "never" };
        failOn.AcceptOnlyFromAmong("partlyMet", "notMet", "high", "never");
        var judging = new JudgingOptions();

        var command = new Command("audits", "Validate an audit programme against the records of the cases it audited.") { path, cases, format, output, rejected, failOn };
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            var folder = ReviewFolder.At(parsed.GetValue(path)!);
            var settings = SettingsFolder.Of(folder is null ? parsed.GetValue(cases) ?? [] : [folder.Root]);
            var knowledge = judging.Knowledge(parsed, settings.Configuration);
            var only = judging.Only(parsed, knowledge, knowledge.Catalogue.AuditValidation, "caseaudit check");
            var inputs = settings.Without(InputPaths.Find(Cases(parsed.GetValue(cases) ?? [], folder)));
            var programme = ProgrammeFile(folder?.Programme() ?? parsed.GetValue(path)!, inputs);

            var quiet = judging.Quiet(parsed);
            var report = new AuditRunReport(terminal.Error, quiet);
            var item = ProgrammeReader.Read(programme, terminal.Input);
            if (item is not ReadProgramme read) return report.Refused(item);

            var review = new AuditReview(knowledge, only, judging.AsOf(parsed), judging.Jobs(parsed));
            using var rejections = RejectionFile.At(parsed.GetValue(rejected));
            using var destination = new Destination(terminal, parsed.GetValue(output));
            var result = Run(review, read, inputs, terminal, rejections.Write, quiet);

            using var text = Terminal.Text(destination.Stream);
            var colour = judging.Colour(parsed) && parsed.GetValue(output) is null;
            Writer(parsed.GetValue(format)!, destination.Stream, text, knowledge, colour).Write(result, ProgrammeRejectedEntry.Of(read));
            text.Flush();
            destination.Complete();
            rejections.Complete();
            report.SwitchedOff(knowledge.Catalogue);
            report.Write(read, result);
            return AuditOutcome.ExitCode(read, result, parsed.GetValue(failOn)!, knowledge.Catalogue);
        });
        return command;
    }

    /// <summary>The one file that is the programme.</summary>
    public static InputFile ProgrammeFile(string path, IReadOnlyList<InputFile> cases)
    {
        if (InputPaths.Find([path]) is not [var programme]) throw new UsageException($"\"{path}\" is not one file: an audit programme is one document.");
        if (programme.IsStandardInput && cases.Any(input => input.IsStandardInput)) throw new UsageException("Only one of the programme and the cases can come from standard input.");
        return programme;
    }

    private static IEnumerable<string> Cases(string[] given, ReviewFolder? folder) =>
        given.Length == 0 && folder is not null ? [folder.Cases] : ReviewFolder.CasesOf(given);

    /// <summary>Validates a programme against the records of its cases, with a progress bar.</summary>
    public static AuditReviewResult Run(
        AuditReview review, ReadProgramme programme, IReadOnlyList<InputFile> inputs, Terminal terminal, Action<RejectedRecord> rejections, bool quiet)
    {
        using var progress = Progress.Over(inputs, terminal.Error, quiet);
        return review.Run(ProgrammeSource.Of(programme), inputs.SelectMany(input => progress.Watch(RecordSplitter.Split(input, terminal.Input))), rejections);
    }

    private static IAuditValidationWriter Writer(string format, Stream stream, TextWriter text, Knowledge knowledge, bool colour) => format switch
    {
        "json" => new AuditValidationJsonWriter(stream, knowledge.Catalogue, ProductVersion.OfRules, knowledge.Fingerprint),
        "ndjson" => new AuditValidationNdjsonWriter(stream, knowledge.Catalogue),
        _ => new AuditValidationTextWriter(text, knowledge.Catalogue, Terminal.Width, colour),
    };
}
