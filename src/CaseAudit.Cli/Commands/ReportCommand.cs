using System.CommandLine;
using CaseAudit.Extracts;
using CaseAudit.Model;
using CaseAudit.Reporting;

namespace CaseAudit.Cli;

/// <summary><c>caseaudit report PATH…</c>: the reports that a peer hands in.</summary>
internal static class ReportCommand
{
    private const string CaseRecords = "case-records";
    private const string AuditValidation = "audit-validation";

    public static Command Make(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "A review folder, of which everything is written; or case extracts, or findings as JSON: files, folders, patterns, or - for standard input. For audit-validation, one audit programme.",
            Arity = ArgumentArity.OneOrMore,
        };
        var kind = new Option<string?>("--kind") { Description = "Which report. Default: case-records; of a review folder, audit-validation too where it holds an audit programme." };
        kind.AcceptOnlyFromAmong(CaseRecords, AuditValidation);
        var formats = ReportFormatOption.Named("--format", "In which formats to write it, several with commas between. Default: docx; of a review folder docx, html and xlsx.");
        var output = new Option<string?>("--out") { Description = "The folder to write to; it is made where it is not there. Default: reports; of a review folder, its reports.", HelpName = "DIR" };
        var cases = new Option<string[]>("--cases")
        {
            Description = "For audit-validation: extracts of the audited cases. Without them, accuracy is not checked.",
            HelpName = "PATH",
            AllowMultipleArgumentsPerToken = true,
        };
        var responses = new Option<string?>("--responses") { Description = "A file with the peer’s own words, which stand beside the findings.", HelpName = "FILE" };
        var sample = new Option<string?>("--sample") { Description = "For case-records: the sample, as select --format json wrote it, so that the report says how the cases were chosen.", HelpName = "FILE" };
        var judging = new JudgingOptions();

        var command = new Command("report", "Write the reports that a peer hands in.") { paths, kind, formats, output, cases, responses, sample };
        var exceptions = new ExceptionsOption();
        exceptions.AddTo(command);
        judging.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(paths)!;
            var review = given is [var only] ? ReviewFolder.At(only) : null;
            var kinds = Kinds(parsed.GetValue(kind), review);
            if (!kinds.Contains(AuditValidation) && parsed.GetResult(cases) is not null) throw new UsageException("--cases belongs to --kind audit-validation; the cases of a case records report are its PATH.");
            if (!kinds.Contains(CaseRecords) && parsed.GetResult(sample) is not null) throw new UsageException("--sample belongs to --kind case-records.");
            if (kinds.Count > 1 && judging.HasOnly(parsed)) throw new UsageException("--only is about one kind of report; give --kind case-records or audit-validation with it.");

            var settings = SettingsFolder.Of(given.Concat(parsed.GetValue(cases) ?? []));
            var knowledge = judging.Knowledge(parsed, settings.Configuration);
            var acceptances = exceptions.Read(parsed, settings.Exceptions, knowledge.Catalogue);
            var writing = parsed.GetValue(formats) is { Length: > 0 } asked ? asked : review is null ? ["docx"] : ["docx", "html", "xlsx"];
            return kinds.Max(Write);

            // Each kind is complete by itself: what is wrong with the audit programme does not cost the case records report.
            int Write(string one)
            {
                using var folder = new ReportFolder(parsed.GetValue(output) ?? review?.Reports ?? "reports");
                var context = new ReportContext(folder, knowledge.Catalogue, knowledge.Standards, ProductVersion.OfRules, acceptances.Fingerprint(knowledge.Fingerprint));
                return one == CaseRecords
                    ? new CaseRecordsReport(terminal, judging, parsed, knowledge, acceptances).Write(
                        Inputs(given), parsed.GetValue(responses) ?? review?.ResponsesFile(), parsed.GetValue(sample) ?? review?.Sample(SamplePurpose.CaseRecords), writing, folder, context)
                    : new AuditValidationReport(terminal, judging, parsed, knowledge).Write(
                        review?.Programme() ?? Programme(given), Inputs(parsed.GetValue(cases) is { Length: > 0 } audited ? audited : review is null ? [] : given), parsed.GetValue(responses) ?? review?.ResponsesFile(), writing, folder, context);
            }

            IReadOnlyList<InputFile> Inputs(IEnumerable<string> from) => settings.Without(InputPaths.Find(ReviewFolder.CasesOf(from)));
        });
        return command;
    }

    // Of a folder everything that it has something for; one that has nothing yet is told so as one without cases.
    private static IReadOnlyList<string> Kinds(string? asked, ReviewFolder? review) => asked switch
    {
        not null => [asked],
        _ when review is { HasProgramme: true } => InputPaths.Find([review.Cases]).Count > 0 ? [CaseRecords, AuditValidation] : [AuditValidation],
        _ => [CaseRecords],
    };

    private static string Programme(string[] given) =>
        given is [var path] ? path : throw new UsageException("An audit programme is one document; give one PATH, and the cases with --cases.");
}
