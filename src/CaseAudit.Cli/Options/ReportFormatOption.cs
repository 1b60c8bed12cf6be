using System.CommandLine;
using System.CommandLine.Parsing;
using CaseAudit.Reporting;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Cli;

/// <summary>The option that takes formats of reports, several with commas between or given several times.</summary>
internal static class ReportFormatOption
{
    private static readonly string[] Known = [.. ReportFormats.CaseRecords.Keys.Union(ReportFormats.AuditValidation.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public static Option<string[]> Named(string name, string description) => new(name)
    {
        Description = $"{description} Known: {string.Join(", ", Known)}.",
        HelpName = "FORMATS",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = argument => Formats(name, argument),
    };

    private static string[] Formats(string name, ArgumentResult argument)
    {
        string[] asked = [.. argument.Tokens
            .SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.Ordinal)];
        var unknown = asked.FirstOrDefault(format => !Known.Contains(format, StringComparer.Ordinal));
        if (asked.Length == 0) argument.AddError($"{name} takes a format: {Say.List(Known)}.");
        if (unknown is not null) argument.AddError($"{name} takes {Say.List(Known)}; it was given \"{unknown}\".");
        return asked;
    }
}
