namespace CaseAudit.Reporting.Tests.Reports;

/// <summary>A folder of reports in memory.</summary>
internal sealed class MemoryFolder : IReportFolder
{
    private readonly Dictionary<string, MemoryStream> _files = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Names => _files.Keys;

    public byte[] this[string name] => _files[name].ToArray();

    public Stream Create(string name) => _files[name] = new MemoryStream();

    public Stream Scratch() => new MemoryStream();
}
