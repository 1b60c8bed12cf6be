using CaseAudit.Extracts;

namespace CaseAudit.Cli;

/// <summary>The settings that stand at the top of a folder of cases: its own standards and the exceptions that were accepted.</summary>
/// <param name="Configuration">Path of its <c>caseaudit.json</c>; null where it has none.</param>
/// <param name="Exceptions">Path of its <c>exceptions.json</c>; null where it has none.</param>
internal sealed record SettingsFolder(string? Configuration, string? Exceptions)
{
    /// <summary>The settings of the folder among the paths; several folders with settings would be several configurations, and are refused.</summary>
    public static SettingsFolder Of(IEnumerable<string> paths)
    {
        var found = paths.Select(path => new SettingsFolder(In(path, "caseaudit.json"), In(path, "exceptions.json")))
            .Where(folder => folder.Configuration is not null || folder.Exceptions is not null).ToList();
        return found switch
        {
            [] => new(null, null),
            [var only] => only,
            [var one, var other, ..] => throw new UsageException($"\"{one.Configuration ?? one.Exceptions}\" and \"{other.Configuration ?? other.Exceptions}\" both hold settings; judge one such folder at a time."),
        };
    }

    /// <summary>The inputs without the settings and the files that they name, which are no cases.</summary>
    public IReadOnlyList<InputFile> Without(IReadOnlyList<InputFile> inputs)
    {
        string?[] settings = [Exceptions, .. Configuration is null ? [] : ConfigurationFile.Files(Configuration)];
        return [.. inputs.Where(input => input.Path is null || !Array.Exists(settings, file => Same(input.Path, file)))];
    }

    private static string? In(string path, string name) => Directory.Exists(path) && Path.Combine(path, name) is var file && File.Exists(file) ? file : null;

    private static bool Same(string input, string? settings) => settings is not null && Path.GetFullPath(input) == Path.GetFullPath(settings);
}
