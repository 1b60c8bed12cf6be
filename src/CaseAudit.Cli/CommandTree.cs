using System.CommandLine;
using System.CommandLine.Parsing;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Cli;

/// <summary>The commands, and what becomes of their errors.</summary>
internal static class CommandTree
{
    public static int Run(string[] arguments, Terminal terminal)
    {
        if (arguments is ["check", ..]) HeadStart.Begin();
        var parsed = Root(arguments, terminal).Parse(arguments);
        var errors = parsed.Errors.Select(error => error.Message).Concat(UnknownOptions(parsed)).ToList();
        if (errors.Count > 0)
        {
            foreach (var error in errors) terminal.Error.WriteLine($"caseaudit: {error}");
            terminal.Error.WriteLine("Try: caseaudit --help");
            return ExitCode.Usage;
        }

        try
        {
            using var help = Terminal.Text(terminal.Output);
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = help, Error = terminal.Error });
        }
        catch (Exception wrong) when (wrong is UsageException or KnowledgeException)
        {
            terminal.Error.WriteLine($"caseaudit: {wrong.Message}");
            return ExitCode.Usage;
        }
        catch (OutputException wrong)
        {
            terminal.Error.WriteLine($"caseaudit: {wrong.Message}");
            return ExitCode.CannotWrite;
        }
        catch (Exception fault)
        {
            terminal.Error.WriteLine($"caseaudit: a fault of ours: {fault.Message}");
            return ExitCode.Fault;
        }
    }

    // What looks like an option and is none would be taken for a path; after "--" everything is one.
    private static IEnumerable<string> UnknownOptions(ParseResult parsed) => parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
        ? []
        : parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Where(token => token.Value.StartsWith("--", StringComparison.Ordinal) && !token.Value.Contains(' ', StringComparison.Ordinal))
            .Select(token => $"There is no option \"{token.Value}\"; a file of that name is given after --, or as ./{token.Value}.");

    // Only the command asked for is made, where one is: the others cost as much again as it does to read the line.
    private static RootCommand Root(string[] arguments, Terminal terminal)
    {
        var root = new RootCommand("Reads children’s case records as a critical friend would, and says what it finds and why.");
        var asked = Array.FindIndex(Commands, command => command.Name == arguments.FirstOrDefault());
        foreach (var command in asked < 0 ? Commands : [Commands[asked]]) root.Add(command.Make(terminal));
        return root;
    }

    private static readonly (string Name, Func<Terminal, Command> Make)[] Commands =
    [
        ("check", CheckCommand.Make),
        ("audits", AuditsCommand.Make),
        ("select", SelectCommand.Make),
        ("report", ReportCommand.Make),
        ("compare", CompareCommand.Make),
        ("explain", ExplainCommand.Make),
        ("rules", RulesCommand.Make),
        ("schema", SchemaCommand.Make),
        ("smart", SmartCommand.Make),
        ("new", NewCommand.Make),
        ("merge", MergeCommand.Make),
        ("generate", GenerateCommand.Make),
    ];
}
