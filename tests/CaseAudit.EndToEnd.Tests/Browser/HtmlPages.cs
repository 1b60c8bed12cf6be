using CaseAudit.EndToEnd.Tests.Reports;

namespace CaseAudit.EndToEnd.Tests.Browser;

/// <summary>The pages that the browser looks at, written once.</summary>
public sealed class HtmlPages : IDisposable
{
    private readonly ReportRun _cases = new("samples/cases/2012/E-1203.json", "samples/cases/2024/E-2404.json", "samples/cases/2024/E-2410.json", "samples/smart/warrington.csv", "--format", "html");

    private readonly ReportRun _audits = new("samples/audits/programme.json", "--kind", "audit-validation", "--cases", "samples/cases", "--format", "html");
    private readonly ManyCases _manyCases = new(51);
    private readonly ReportRun _split;

    /// <summary>Writes the pages.</summary>
    public HtmlPages()
    {
        _split = new ReportRun(_manyCases.File, "--format", "html", "--as-of", "2024-05-31");
    }

    /// <summary>Every page by what it is.</summary>
    internal IReadOnlyDictionary<string, string> All => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["cases"] = Cases,
        ["audits"] = _audits.File("audit-validation.html"),
        ["index"] = _split.File("case-records.html"),
        ["page of many"] = _split.File("case-records/page-0002.html"),
    };

    /// <summary>The report of some cases in one page, with a rejected file.</summary>
    internal string Cases => _cases.File("case-records.html");

    /// <inheritdoc/>
    public void Dispose()
    {
        _cases.Dispose();
        _audits.Dispose();
        _split.Dispose();
        _manyCases.Dispose();
    }
}
