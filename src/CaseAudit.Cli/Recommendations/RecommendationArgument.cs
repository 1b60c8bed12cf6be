using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CaseAudit.Cli;

/// <summary>The argument of <c>caseaudit smart</c>: standard input, a file that exists, or else the text itself.</summary>
internal static class RecommendationArgument
{
    /// <summary>Reads it; where that cannot be done, says why on standard error.</summary>
    public static bool TryRead(string argument, Terminal terminal, [NotNullWhen(true)] out string? content)
    {
        content = null;
        try
        {
            content = argument switch
            {
                "-" => Text(WholeFile.Read(terminal.Input)),
                _ when File.Exists(argument) => Text(WholeFile.Read(argument)),
                _ => argument,
            };
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"caseaudit: \"{argument}\" cannot be read: {wrong.Message}");
            return false;
        }

        if (!NamesNoFile(argument)) return true;

        terminal.Error.WriteLine($"caseaudit: there is no file \"{argument}\".");
        content = null;
        return false;
    }

    // One word with a file's ending was never meant as a recommendation.
    private static bool NamesNoFile(string argument) =>
        !argument.Contains(' ', StringComparison.Ordinal) && Path.GetExtension(argument).Length > 1 && !File.Exists(argument);

    private static string Text(byte[] utf8) => Encoding.UTF8.GetString(utf8.AsSpan().StartsWith("\uFEFF"u8) ? utf8.AsSpan(3) : utf8);
}
