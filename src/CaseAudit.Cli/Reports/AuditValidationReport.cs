using System.CommandLine;
using CaseAudit.Extracts;
using CaseAudit.Reporting;
using CaseAudit.Review;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Cli;

/// <summary>Validates an audit programme and writes the audit validation report.</summary>
internal sealed class AuditValidationReport(Terminal terminal, JudgingOptions judging, ParseResult parsed, Knowledge knowledge)
{
    /// <returns>The exit code.</returns>
    public int Write(string programme, IReadOnlyList<InputFile> inputs, IReadOnlyList<string> formats, ReportFolder folder, ReportContext context)
    {
        var only = judging.Only(parsed, knowledge, knowledge.Catalogue.AuditValidation, "--kind case-records");
        var quiet = judging.Quiet(parsed);
        var told = new AuditRunReport(terminal.Error, quiet);
        var item = ProgrammeReader.Read(AuditsCommand.ProgrammeFile(programme, inputs), terminal.Input);
        if (item is not ReadProgramme read) return told.Refused(item);

        var writers = formats.Select(format => FormatOf.Kind(ReportFormats.AuditValidation, format)(context)).ToList();
        var review = new AuditReview(knowledge, only, judging.AsOf(parsed), judging.Jobs(parsed));
        var result = AuditsCommand.Run(review, read, inputs, terminal, _ => { }, quiet);
        foreach (var writer in writers) writer.Write(result, ProgrammeRejectedEntry.Of(read));
        folder.Complete();
        told.Write(read, result);
        WrittenFiles.Tell(folder, terminal.Error, quiet);
        return AuditOutcome.ExitCode(read, result, "never", knowledge.Catalogue);
    }
}
