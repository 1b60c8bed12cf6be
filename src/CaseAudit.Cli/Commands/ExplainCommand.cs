using System.CommandLine;
using CaseAudit.Reporting;

namespace CaseAudit.Cli;

/// <summary><c>caseaudit explain CODE</c>: what a question or criterion asks, and why.</summary>
internal static class ExplainCommand
{
    public static Command Make(Terminal terminal)
    {
        var code = new Argument<string>("CODE") { Description = "A question or criterion, CR03 or CR03.1 for example." };
        var judging = new JudgingOptions();
        var command = new Command("explain", "Say what a question or criterion asks, why, and what it is held to.") { code };
        judging.AddKnowledgeTo(command);
        command.SetAction(parsed =>
        {
            var knowledge = judging.Knowledge(parsed);
            KnownCode.Check(parsed.GetValue(code)!, knowledge.Catalogue);
            using var text = Terminal.Text(terminal.Output);
            new CatalogueText(text, knowledge, Terminal.Width, Terminal.WantsColour).Page(parsed.GetValue(code)!);
            return ExitCode.Done;
        });
        return command;
    }
}
