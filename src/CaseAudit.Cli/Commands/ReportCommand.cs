using System.CommandLine;
using CaseAudit.Extracts;
using CaseAudit.Reporting;

namespace CaseAudit.Cli;

/// <summary><c>caseaudit report PATH…</c>: the reports that a peer hands in.</summary>
internal static class ReportCommand
{
    public static Command Make(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Case extracts, or findings as JSON: files, folders, patterns, or - for extracts on standard input. For audit-validation, one audit programme.",
            Arity = ArgumentArity.OneOrMore,
        };
        var kind = new Option<string>("--kind") { Description = "Which report.", DefaultValueFactory = _ => CaseRecords };
        kind.AcceptOnlyFromAmong(CaseRecords, AuditValidation);
        var formats = ReportFormatOption.Named("--format", "In which formats to write it, several with commas between.");
        var output = new Option<string>("--out") { Description = "The folder to write to; it is made where it is not there.", HelpName = "DIR", DefaultValueFactory = _ => "reports" };
        var cases = new Option<string[]>("--cases")
        {
            Description = "For audit-validation: extracts of the audited cases. Without them, accuracy is not checked.",
            HelpName = "PATH",
            AllowMultipleArgumentsPerToken = true,
        };
        var responses = new Option<string?>("--responses") { Description = "For case-records: a file with the peer’s own words, which stand beside the findings.", HelpName = "FILE" };
        var judging = new JudgingOptions();

        var command = new Command("report", "Write the report that a peer hands in.") { paths, kind, formats, output, cases, responses };
        var exceptions = new ExceptionsOption();
        exceptions.AddTo(command);
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(paths)!;
            var settings = SettingsFolder.Of(given.Concat(parsed.GetValue(cases) ?? []));
            var knowledge = judging.Knowledge(parsed, settings.Configuration);
            var acceptances = exceptions.Read(parsed, settings.Exceptions, knowledge.Catalogue);
            var writing = parsed.GetValue(formats)!;
            using var folder = new ReportFolder(parsed.GetValue(output)!);
            var context = new ReportContext(folder, knowledge.Catalogue, ProductVersion.OfRules, acceptances.Fingerprint(knowledge.Fingerprint));
            if (parsed.GetValue(kind) == CaseRecords)
            {
                if (parsed.GetResult(cases) is not null) throw new UsageException("--cases belongs to --kind audit-validation; the cases of a case records report are its PATH.");
                return new CaseRecordsReport(terminal, judging, parsed, knowledge, acceptances).Write(settings.Without(InputPaths.Find(ReviewFolder.CasesOf(given))), parsed.GetValue(responses), writing, folder, context);
            }

            if (parsed.GetResult(responses) is not null) throw new UsageException("--responses belongs to --kind case-records.");

            return new AuditValidationReport(terminal, judging, parsed, knowledge).Write(given, parsed.GetValue(cases) ?? [], writing, folder, context);
        });
        return command;
    }

    private const string CaseRecords = "case-records";
    private const string AuditValidation = "audit-validation";
}
