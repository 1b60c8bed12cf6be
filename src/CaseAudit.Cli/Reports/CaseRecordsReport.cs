using System.CommandLine;
using CaseAudit.Extracts;
using CaseAudit.Model;
using CaseAudit.Reporting;
using CaseAudit.Review;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Cli;

/// <summary>Writes the case records report: from extracts, which are judged, or from findings, which were.</summary>
internal sealed class CaseRecordsReport(Terminal terminal, JudgingOptions judging, ParseResult parsed, Knowledge knowledge, Acceptances acceptances)
{
    private bool Quiet => judging.Quiet(parsed);

    /// <returns>The exit code.</returns>
    public int Write(IReadOnlyList<InputFile> inputs, string? responsesPath, string? samplePath, IReadOnlyList<string> formats, ReportFolder folder, ReportContext context)
    {
        var responses = ResponsesFile.Read(responsesPath, knowledge.Catalogue);
        if (responses.Errors.Count > 0) return ResponsesFile.Refuse(responsesPath!, responses, terminal.Error);

        var sample = SampleFile.Read(samplePath);
        var told = new FindingsInputs(inputs, terminal);
        if (told is { Documents: [var findings, ..], Extracts: [var extract, ..] })
            throw new UsageException($"\"{findings.Source}\" holds findings, \"{extract.Source}\" does not; a report is made of extracts or of findings.");

        using var writers = new CaseRecordsWriters(formats, context);
        var exitCode = told.Documents.Count > 0 ? FromFindings(told, responses, sample, writers) : FromExtracts(told, responses, sample, writers, context);
        folder.Complete();
        if (!Quiet) ResponsesFile.Warn(responses, terminal.Error);
        WrittenFiles.Tell(folder, terminal.Error, Quiet);
        return exitCode;
    }

    private int FromExtracts(FindingsInputs inputs, Responses responses, ReportedSample? sample, CaseRecordsWriters writers, ReportContext context)
    {
        var judge = new CaseJudge(knowledge, judging.Only(parsed, knowledge, knowledge.Catalogue.CaseRecord, "--kind audit-validation"));
        var review = new CaseReview(judge, judging.AsOf(parsed), judging.Jobs(parsed), acceptances);
        using var progress = Progress.Over(inputs.Extracts, terminal.Error, Quiet);
        var result = review.Run(inputs.Extracts.SelectMany(input => progress.Watch(inputs.Split(input))), _ => true, Take, _ => { });
        writers.End(ReportedRun.Of(result, context) with { Sample = sample });
        new RunReport(terminal.Error, Quiet).Write(result);
        return RunOutcome.ExitCode(result.Summary);

        void Take(JudgedCase judged, ReadCase record)
        {
            sample?.Read(judged.CaseId);
            writers.Case(new ReportedCase(judged, record, responses.To(judged)));
        }
    }

    private int FromFindings(FindingsInputs inputs, Responses responses, ReportedSample? sample, CaseRecordsWriters writers)
    {
        var findings = new JudgedFindings(knowledge.Catalogue);
        foreach (var input in inputs.Documents)
        {
            if (!inputs.TryOpen(input, out var stream, out var problem)) throw new UsageException($"{input.Source}: {problem}");

            using (stream) findings.Read(stream, input.Source, Take);
        }

        var run = findings.Result() with { Sample = sample };
        writers.End(run);
        return new FindingsRunReport(terminal.Error, Quiet).Write(run);

        void Take(JudgedCase judged)
        {
            sample?.Read(judged.CaseId);
            writers.Case(new ReportedCase(judged, null, responses.To(judged)));
        }
    }
}
