using CaseAudit.Reporting;

namespace CaseAudit.Cli;

/// <summary>A folder of reports: its files appear together when all are complete, readable by their owner only, or not at all.</summary>
internal sealed class ReportFolder(string path) : IReportFolder, IDisposable
{
    private readonly List<OutputFile> _files = [];

    /// <summary>Where it is.</summary>
    public string Place { get; } = Path.TrimEndingDirectorySeparator(path);

    /// <summary>The names of its files, in the order in which they were begun.</summary>
    public List<string> Names { get; } = [];

    public Stream Create(string name)
    {
        var file = Path.Combine(Place, name);
        MakeFolder(Path.GetDirectoryName(file)!);
        _files.Add(new OutputFile(file));
        Names.Add(file);
        return _files[^1].Stream;
    }

    public Stream Scratch()
    {
        MakeFolder(Place);
        return OutputFile.Scratch(Place);
    }

    public void Complete()
    {
        foreach (var file in _files) file.Complete();
    }

    public void Dispose()
    {
        foreach (var file in _files) file.Dispose();
    }

    private static void MakeFolder(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) return;
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
            else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        catch (Exception wrong) when (OutputException.IsOf(wrong))
        {
            throw OutputException.Of($"The folder \"{folder}\"", wrong);
        }
    }
}
