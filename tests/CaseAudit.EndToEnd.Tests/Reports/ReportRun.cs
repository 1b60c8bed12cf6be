namespace CaseAudit.EndToEnd.Tests.Reports;

/// <summary>A run of the report command into a folder of its own.</summary>
internal sealed class ReportRun : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    public ReportRun(params string[] arguments)
        : this(new Executable.Surroundings(), arguments)
    {
    }

    public ReportRun(Executable.Surroundings surroundings, params string[] arguments)
    {
        Result = Executable.Run(surroundings, ["report", .. arguments, "--out", Folder]);
    }

    public Executable.Result Result { get; }

    public string Folder => Path.Combine(_root, "reports");

    public string File(string name) => Path.Combine(Folder, name);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
