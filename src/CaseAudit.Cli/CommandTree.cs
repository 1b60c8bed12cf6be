using System.CommandLine;
using System.CommandLine.Parsing;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Cli;

/// <summary>The commands, and what becomes of their errors.</summary>
internal static class CommandTree
{
    public static int Run(string[] arguments, Terminal terminal)
    {
        var parsed = Root(terminal).Parse(arguments);
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

    private static RootCommand Root(Terminal terminal) => new("Reads children’s case records as a critical friend would, and says what it finds and why.")
    {
        CheckCommand.Make(terminal),
        AuditsCommand.Make(terminal),
        SelectCommand.Make(terminal),
        ReportCommand.Make(terminal),
        CompareCommand.Make(terminal),
        ExplainCommand.Make(terminal),
        RulesCommand.Make(terminal),
        SchemaCommand.Make(terminal),
        SmartCommand.Make(terminal),
        NewCommand.Make(terminal),
        MergeCommand.Make(terminal),
        GenerateCommand.Make(terminal),
    };
}
