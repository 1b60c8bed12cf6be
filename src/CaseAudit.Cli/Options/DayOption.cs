using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace CaseAudit.Cli;

/// <summary>Options that take a day, always as yyyy-MM-dd.</summary>
internal static class DayOption
{
    public static Option<DateOnly?> Named(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-MM-dd",
        CustomParser = argument => Day(name, argument),
    };

    private static DateOnly? Day(string name, ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;

        argument.AddError($"{name} takes a day as yyyy-MM-dd, 2024-05-31 for example; it was given \"{text}\".");
        return null;
    }
}
