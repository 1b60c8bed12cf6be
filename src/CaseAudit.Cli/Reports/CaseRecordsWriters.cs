using CaseAudit.Reporting;

namespace CaseAudit.Cli;

/// <summary>The writers of the formats that were asked for, as one.</summary>
internal sealed class CaseRecordsWriters : ICaseRecordsWriter
{
    private readonly List<ICaseRecordsWriter> _writers = [];

    public CaseRecordsWriters(IReadOnlyList<string> formats, ReportContext context)
    {
        foreach (var writer in formats.Select(format => FormatOf.Kind(ReportFormats.CaseRecords, format)).ToList()) _writers.Add(writer(context));
    }

    public void Case(ReportedCase reported)
    {
        foreach (var writer in _writers) writer.Case(reported);
    }

    public void End(ReportedRun run)
    {
        foreach (var writer in _writers) writer.End(run);
    }

    public void Dispose()
    {
        foreach (var writer in _writers) writer.Dispose();
    }
}
