using System.CommandLine;
using CaseAudit.Reporting;

namespace CaseAudit.Cli;

/// <summary><c>caseaudit rules</c>: the catalogue in force.</summary>
internal static class RulesCommand
{
    public static Command Make(Terminal terminal)
    {
        var format = new Option<string>("--format") { Description = "How to write it.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "md");
        var judging = new JudgingOptions();
        var command = new Command("rules", "List the criteria in force, with the standards they are held to.") { format };
        judging.AddKnowledgeTo(command);
        command.SetAction(parsed =>
        {
            var knowledge = judging.Knowledge(parsed);
            using var text = Terminal.Text(terminal.Output);
            switch (parsed.GetValue(format))
            {
                case "json":
                    text.WriteLine(CatalogueJson.Of(knowledge));
                    break;
                case "md":
                    CatalogueMarkdown.Write(text, knowledge);
                    break;
                default:
                    new CatalogueText(text, knowledge, Terminal.Width, Terminal.WantsColour).List();
                    break;
            }

            return ExitCode.Done;
        });
        return command;
    }
}
