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
    public int Write(string programme, IReadOnlyList<InputFile> inputs, string? responsesPath, IReadOnlyList<string> formats, ReportFolder folder, ReportContext context)
    {
        var responses = ResponsesFile.Read(responsesPath, knowledge.Catalogue);
        if (responses.Errors.Count > 0) return ResponsesFile.Refuse(responsesPath!, responses, terminal.Error);

        var only = judging.Only(parsed, knowledge, knowledge.Catalogue.AuditValidation, "--kind case-records");
        var quiet = judging.Quiet(parsed);
        var told = new AuditRunReport(terminal.Error, quiet);
        var item = ProgrammeReader.Read(AuditsCommand.ProgrammeFile(programme, inputs), terminal.Input);
        if (item is not ReadProgramme read) return told.Refused(item);

        var writers = formats.Select(format => FormatOf.Kind(ReportFormats.AuditValidation, format)(context with { Responses = responses })).ToList();
        var review = new AuditReview(knowledge, only, judging.AsOf(parsed), judging.Jobs(parsed));
        var result = AuditsCommand.Run(review, read, inputs, terminal, _ => { }, quiet);
        foreach (var writer in writers) writer.Write(result, ProgrammeRejectedEntry.Of(read));
        folder.Complete();
        told.Write(read, result);
        responses.To(result.Judged);
        if (!quiet) ResponsesFile.WarnNotJudged(responses, terminal.Error);
        WrittenFiles.Tell(folder, terminal.Error, quiet);
        return AuditOutcome.ExitCode(read, result, "never", knowledge.Catalogue);
    }
}
