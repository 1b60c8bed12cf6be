using System.CommandLine;
using CaseAudit.Reporting;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Cli;

/// <summary><c>caseaudit new DIR</c>: a review folder ready to fill.</summary>
internal static class NewCommand
{
    public static Command Make(Terminal terminal)
    {
        var path = new Argument<string>("DIR") { Description = "The folder to make; it may be there, but must be empty." };
        var onSite = DayOption.Named("--on-site", "A day of the week on site (yyyy-MM-dd); the steps are dated back from it.");
        var command = new Command("new", "Make a review folder: where everything goes, and the steps with their dates.") { path, onSite };
        command.SetAction(parsed =>
        {
            var folder = NewFolder.Make(parsed.GetValue(path)!, parsed.GetValue(onSite), Knowledge.BuiltIn.Standards.Calendar);
            terminal.Error.WriteLine(TerminalText.Safe($"{folder.Root} is ready; the steps are in {folder.Steps}."));
            return ExitCode.Done;
        });
        return command;
    }
}
