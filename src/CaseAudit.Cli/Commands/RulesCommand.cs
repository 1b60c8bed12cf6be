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
        var folder = new Argument<string?>("DIR") { Description = "The folder whose own settings are in force; none for those of the other layers alone.", Arity = ArgumentArity.ZeroOrOne };
        var origin = new Option<bool>("--origin") { Description = "Say of every value in force what it was before and which layer set it (text or json). The text leaves out wording that is as built in; wording that a layer sets is there, before and now." };
        var judging = new JudgingOptions();
        var command = new Command("rules", "List the criteria in force, with the standards they are held to.") { folder, format, origin };
        judging.AddKnowledgeTo(command);
        command.SetAction(parsed =>
        {
            var knowledge = judging.Knowledge(parsed, parsed.GetValue(folder) is { } path ? SettingsFolder.Of([path]).Configuration ?? throw new UsageException($"There is no caseaudit.json in \"{path}\".") : null);
            using var text = Terminal.Text(terminal.Output);
            switch (parsed.GetValue(format))
            {
                case "md" when parsed.GetValue(origin):
                    throw new UsageException("--origin is written as text or json.");
                case "json" when parsed.GetValue(origin):
                    text.WriteLine(OriginJson.Of(knowledge));
                    break;
                case "text" when parsed.GetValue(origin):
                    new OriginText(text, Terminal.Width, Terminal.WantsColour).Write(knowledge);
                    break;
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
