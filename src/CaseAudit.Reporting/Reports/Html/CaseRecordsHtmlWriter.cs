using System.Xml.Linq;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>
/// The case records report as pages: one for up to <see cref="CasesAPage"/> cases; beyond that an index, and pages of so many cases each beside
/// it. No more cases than a page has are held.
/// </summary>
internal sealed class CaseRecordsHtmlWriter(ReportContext context) : ICaseRecordsWriter
{
    /// <summary>A page of so many cases opens at once on an old laptop, and its map can be read whole.</summary>
    internal const int CasesAPage = 50;

    private const string Title = "Case records report";
    private const string FileName = "case-records.html";

    private readonly List<ReportedCase> _held = [];
    private readonly List<IndexedPage> _pages = [];

    /// <inheritdoc/>
    public void Case(ReportedCase reported)
    {
        if (_held.Count == CasesAPage) WriteHeld(isLast: false);
        _held.Add(reported);
    }

    /// <inheritdoc/>
    public void End(ReportedRun run)
    {
        if (_pages.Count == 0)
        {
            Write(FileName, Title, About(run), Ways(run), Versions(run), page => WholeReport(page, run));
            return;
        }

        WriteHeld(isLast: true);
        Write(FileName, Title, About(run), Ways(run), Versions(run), page => Index(page, run));
    }

    /// <inheritdoc/>
    public void Dispose() => _held.Clear();

    private void WholeReport(HtmlPage page, ReportedRun run)
    {
        page.Add(SampleHtml.Of(run.Sample));
        page.Add(AcrossCases.Of(run));
        Cases(page);
        page.Add(ConfigurationNotes.Of(run.SwitchedOff, run.Exceptions));
        page.Add(RunNotes.Of(run));
        page.Add(ReadingGuide.Section());
    }

    private void Index(HtmlPage page, ReportedRun run)
    {
        page.Add(SampleHtml.Of(run.Sample));
        page.Add(AcrossCases.Of(run));
        page.Add(Tag.H2(Tag.Id("cases"), "The cases, page by page"));
        foreach (var one in _pages) page.Add(one.Section());
        page.Add(ConfigurationNotes.Of(run.SwitchedOff, run.Exceptions));
        page.Add(RunNotes.Of(run));
        page.Add(ReadingGuide.Section());
    }

    private void Cases(HtmlPage page)
    {
        if (_held.Count == 0)
        {
            page.Add(Tag.P("No case was judged."));
            return;
        }

        page.Add(HeatMap.Of(_held));
        for (var place = 0; place < _held.Count; place++) page.Add(CaseSection.Of(_held[place], context.Catalogue, place));
    }

    private void WriteHeld(bool isLast)
    {
        var indexed = IndexedPage.Of(_pages.Count + 1, (_pages.Count * CasesAPage) + 1, _held);
        Write("case-records/" + indexed.FileName, $"{Title}: {indexed.Name}", $"{indexed.Name}.", PageWays(indexed.Number, isLast), null, Cases);
        _pages.Add(indexed);
        _held.Clear();
    }

    private static List<XElement> PageWays(int number, bool isLast)
    {
        List<XElement> ways = [Tag.Link("../" + FileName, "All cases")];
        if (number > 1) ways.Add(Tag.Link(IndexedPage.File(number - 1), "Page before"));
        if (!isLast) ways.Add(Tag.Link(IndexedPage.File(number + 1), "Next page"));
        ways.Add(Tag.Link("#heat-map", "Cases and questions"));
        return ways;
    }

    private List<XElement> Ways(ReportedRun run)
    {
        List<XElement> ways = [];
        if (run.Sample is not null) ways.Add(Tag.Link("#sample", "The sample"));
        if (run.Summary.Cases > 1) ways.Add(Tag.Link("#across", "Across the cases"));
        if (_pages.Count > 0) ways.Add(Tag.Link("#cases", "The cases, page by page"));
        else if (_held.Count > 0) ways.Add(Tag.Link("#heat-map", "Cases and questions"));
        if (ConfigurationNotes.Any(run.SwitchedOff, run.Exceptions)) ways.Add(Tag.Link("#configuration", "Switched off and accepted"));
        if (RunNotes.Any(run)) ways.Add(Tag.Link("#notes", "What was not read"));
        ways.Add(Tag.Link("#reading", "How to read this report"));
        return ways;
    }

    private static string About(ReportedRun run) => $"{Say.Capital(Say.Count(run.Summary.Cases, "case"))}{AsAt.Of(run.Summary.AsOf)}.";

    private static string? Versions(ReportedRun run) => run.Rules is null ? null : $"Rules {run.Rules}, configuration {run.Configuration}.";

    private void Write(string file, string title, string about, IReadOnlyList<XElement> ways, string? versions, Action<HtmlPage> content)
    {
        using var output = new StreamWriter(context.Folder.Create(file));
        var page = new HtmlPage(output, title, about, ways);
        content(page);
        page.End(versions);
    }
}
