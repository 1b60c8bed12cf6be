using System.CommandLine;
using CaseAudit.Extracts;
using CaseAudit.Model;
using CaseAudit.Reporting;
using CaseAudit.Review;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Cli;

/// <summary><c>caseaudit explain CODE [--case PATH…]</c>: what a question, a criterion or a reason to choose a case asks, and why; with cases, why it came out as it did in them.</summary>
internal static class ExplainCommand
{
    public static Command Make(Terminal terminal)
    {
        var code = new Argument<string>("CODE") { Description = "A question, a criterion or a reason to choose a case: CR03, CR03.1 or SL01 for example." };
        var cases = new Option<string[]>("--case")
        {
            Description = "Say why it came out as it did in these cases: files, folders, patterns, a review folder, or - for standard input.",
            HelpName = "PATH",
            AllowMultipleArgumentsPerToken = true,
        };
        var ids = new Option<string[]>("--id")
        {
            Description = $"Explain these cases only; needed where there are more than {Say.Number(ExplanationReview.Most)}.",
            HelpName = "CASEID",
            AllowMultipleArgumentsPerToken = true,
        };
        var format = new Option<string>("--format") { Description = "How to write the explanation of cases.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var output = new Option<string?>("--out") { Description = "Write the explanation of cases to this file instead of standard output.", HelpName = "FILE" };
        var exceptions = new ExceptionsOption();
        var judging = new JudgingOptions();

        var command = new Command("explain", "Say what a question, criterion or reason asks, why, and what it is held to; with cases, why it came out as it did.") { code, cases, ids, format, output };
        exceptions.AddTo(command);
        judging.AddChoicesTo(command);
        judging.AddMannerTo(command);
        command.SetAction(parsed =>
        {
            var paths = parsed.GetValue(cases) ?? [];
            var folder = SettingsFolder.Of(paths);
            var knowledge = judging.Knowledge(parsed, folder.Configuration);
            var asked = parsed.GetValue(code)!;
            KnownCode.CheckExplained(asked, knowledge.Catalogue);
            if (paths.Length == 0)
            {
                if (parsed.GetResult(ids) is not null || parsed.GetResult(output) is not null || parsed.GetValue(format) != "text" || exceptions.IsGiven(parsed))
                    throw new UsageException("--id, --exceptions, --out and --format are for the explanation of cases; give them with --case.");

                using var page = Terminal.Text(terminal.Output);
                new CatalogueText(page, knowledge, Terminal.Width, judging.Colour(parsed)).Page(asked);
                return ExitCode.Done;
            }

            var judge = Judge(asked, knowledge, judging.Only(parsed, knowledge, knowledge.Catalogue.CaseRecord, "caseaudit audits"));
            var acceptances = exceptions.Read(parsed, folder.Exceptions, knowledge.Catalogue);
            var named = (parsed.GetValue(ids) ?? []).ToHashSet(StringComparer.Ordinal);
            var inputs = folder.Without(InputPaths.Find(ReviewFolder.CasesOf(paths)));
            var result = new ExplanationReview(judge, judging.AsOf(parsed), acceptances).Run(inputs.SelectMany(input => RecordSplitter.Split(input, terminal.Input)), named, asked);
            var report = new RunReport(terminal.Error, judging.Quiet(parsed));
            Check(result, named, report);

            using var destination = new Destination(terminal, parsed.GetValue(output));
            using var text = Terminal.Text(destination.Stream);
            var colour = judging.Colour(parsed) && parsed.GetValue(output) is null;
            IExplanationWriter writer = parsed.GetValue(format) == "json"
                ? new ExplanationJsonWriter(destination.Stream, knowledge.Catalogue, ProductVersion.OfRules, acceptances.Fingerprint(knowledge.Fingerprint))
                : new ExplanationTextWriter(text, Terminal.Width, colour);
            writer.Write(asked, Title(asked, knowledge.Catalogue), result);
            text.Flush();
            destination.Complete();
            report.Write(result.Review);
            return RunOutcome.ExitCode(result.Review.Summary);
        });
        return command;
    }

    private static CaseJudge Judge(string code, Knowledge knowledge, IReadOnlyCollection<string> only)
    {
        if (knowledge.Catalogue.TryGetReason(code, out _))
            throw new UsageException($"{code} is asked of a list, not of a case: caseaudit select LIST --for case-records. Without --case, explain says what it asks.");

        if (!knowledge.Catalogue.CaseRecord.Contains(knowledge.Catalogue.QuestionOf(code)))
            throw new UsageException($"{code} is judged over an audit programme, not over a case: caseaudit audits PATH --cases PATH. Without --case, explain says what it asks.");

        if (knowledge.Catalogue.TryGetCriterion(code, out var criterion) && criterion.Off is { } reason)
            throw new UsageException($"{code} is switched off, so there is nothing to explain: {reason}");

        var judge = new CaseJudge(knowledge, only);
        return judge.Judges(code) ? judge : throw new UsageException($"{code} is left out by --only, so there is nothing to explain.");
    }

    private static string Title(string code, Catalogue catalogue) =>
        catalogue.TryGetCriterion(code, out var criterion) ? criterion.Title : catalogue.QuestionOf(code).Title;

    // A case that was rejected is told of where rejections are; one that is not there at all is a mistake in the name.
    private static void Check(ExplanationResult result, IReadOnlySet<string> named, RunReport report)
    {
        if (named.Count == 0 && result.Cases.Count > ExplanationReview.Most)
            throw new UsageException($"There are more than {Say.Number(ExplanationReview.Most)} cases; name those to explain with --id: {string.Join(", ", result.Known.Take(ExplanationReview.Most))}, ….");

        var unknown = named.FirstOrDefault(id => !result.Known.Contains(id) && !result.Review.Rejected.Any(rejected => rejected.CaseId == id));
        if (unknown is null || result.Known.Count == 0) return;

        report.Problems(result.Review);
        throw new UsageException($"There is no case \"{unknown}\" in what was given; the nearest is \"{NearestWord.To(unknown, result.Known)}\".");
    }
}
