using System.CommandLine;
using CaseAudit.Extracts;
using CaseAudit.Reporting;
using CaseAudit.Review;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Cli;

/// <summary>Judges cases and writes the case records report.</summary>
internal sealed class CaseRecordsReport(Terminal terminal, JudgingOptions judging, ParseResult parsed, Knowledge knowledge)
{
    /// <returns>The exit code.</returns>
    public int Write(IReadOnlyList<string> paths, IReadOnlyList<string> formats, ReportFolder folder, ReportContext context)
    {
        var judge = new CaseJudge(knowledge, judging.Only(parsed, knowledge, knowledge.Catalogue.CaseRecord, "--kind audit-validation"));
        var review = new CaseReview(judge, judging.AsOf(parsed), judging.Jobs(parsed));
        var inputs = InputPaths.Find(paths);
        var quiet = judging.Quiet(parsed);
        var writers = formats.Select(format => FormatOf.Kind(ReportFormats.CaseRecords, format)(context)).ToList();
        try
        {
            var result = Judge(review, inputs, writers, quiet);
            foreach (var writer in writers) writer.End(result);
            folder.Complete();
            new RunReport(terminal.Error, quiet).Write(result);
            WrittenFiles.Tell(folder, terminal.Error, quiet);
            return RunOutcome.ExitCode(result, "never", knowledge.Catalogue);
        }
        finally
        {
            foreach (var writer in writers) writer.Dispose();
        }
    }

    private ReviewResult Judge(CaseReview review, IReadOnlyList<InputFile> inputs, List<ICaseRecordsWriter> writers, bool quiet)
    {
        using var progress = Progress.Over(inputs, terminal.Error, quiet);
        return review.Run(inputs.SelectMany(input => progress.Watch(RecordSplitter.Split(input, terminal.Input))), _ => true, Report, _ => { });

        void Report(Model.JudgedCase judged, Model.CaseExtract extract)
        {
            var reported = new ReportedCase(judged, extract, null);
            foreach (var writer in writers) writer.Case(reported);
        }
    }
}
