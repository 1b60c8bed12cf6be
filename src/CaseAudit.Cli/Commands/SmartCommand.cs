using System.CommandLine;
using CaseAudit.Model;
using CaseAudit.Reporting;
using CaseAudit.Rules.Smart;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Cli;

/// <summary><c>caseaudit smart TEXT|FILE|-</c>: judge recommendations.</summary>
internal static class SmartCommand
{
    public static Command Make(Terminal terminal)
    {
        var given = new Argument<string>("TEXT|FILE|-") { Description = "A recommendation; a file with one a line, or CSV with the headings text, owner and due; or - for standard input." };
        var from = DayOption.Named("--from", "The day that “within six weeks” counts from (yyyy-MM-dd). Default: today.");
        var format = new Option<string>("--format") { Description = "How to write the judgements.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var output = new Option<string?>("--out") { Description = "Write the judgements to this file instead of standard output.", HelpName = "FILE" };
        var judging = new JudgingOptions();

        var command = new Command("smart", "Judge whether recommendations are specific, measurable, achievable, relevant and time-bound.") { given, from, format, output };
        judging.AddKnowledgeTo(command);
        judging.AddMannerTo(command);
        command.SetAction(parsed =>
        {
            var judge = new SmartJudge(judging.Knowledge(parsed).Standards);
            if (!RecommendationArgument.TryRead(parsed.GetValue(given)!, terminal, out var content)) return ExitCode.CannotRead;

            var read = GivenRecommendations.Of(content);
            var day = parsed.GetValue(from) ?? Clock.Today;
            var lines = read.Recommendations.Select(one => Line(judge, one, day)).ToList();

            using var destination = new Destination(terminal, parsed.GetValue(output));
            if (parsed.GetValue(format) == "json")
            {
                SmartJsonWriter.Write(destination.Stream, lines, ProductVersion.OfRules);
            }
            else
            {
                using var text = Terminal.Text(destination.Stream);
                SmartTextWriter.Write(text, lines, Terminal.Width, judging.Colour(parsed) && parsed.GetValue(output) is null);
            }

            destination.Complete();
            Report(terminal, read, judging.Quiet(parsed), parsed.GetValue(from) is null ? day : null);
            return read.Refused.Count > 0 ? ExitCode.Rejected : ExitCode.Done;
        });
        return command;
    }

    private static SmartLine Line(SmartJudge judge, GivenRecommendation given, DateOnly from) =>
        new(given.Id, given.Text, judge.Judge(new SmartRecommendation(given.Text, from) { Owner = given.Owner, Due = given.Due }));

    private static void Report(Terminal terminal, GivenRecommendations read, bool quiet, DateOnly? today)
    {
        foreach (var row in read.Refused) terminal.Error.WriteLine(TerminalText.Safe($"rejected: line {row.Line}: {row.Message}"));
        if (quiet) return;

        if (today is DateOnly day) terminal.Error.WriteLine($"Times count from today, {Say.Date(day)}; --from takes another day.");
        if (read.Recommendations.Count + read.Refused.Count == 0) terminal.Error.WriteLine("warning: there are no recommendations in what was given.");
        var closing = $"{Say.Capital(Say.Count(read.Recommendations.Count, "recommendation"))} judged";
        terminal.Error.WriteLine(read.Refused.Count == 0 ? $"{closing}." : $"{closing}, {Say.Count(read.Refused.Count, "row")} rejected.");
    }
}
