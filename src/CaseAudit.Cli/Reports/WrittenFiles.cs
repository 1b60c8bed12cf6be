using CaseAudit.Reporting;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Cli;

/// <summary>Says which files a report became.</summary>
internal static class WrittenFiles
{
    private const int MostNamed = 9;

    public static void Tell(ReportFolder folder, TextWriter error, bool quiet)
    {
        if (quiet) return;

        // A report that is split into pages is told by its index.
        foreach (var pages in folder.Names.GroupBy(Path.GetDirectoryName))
        {
            if (pages.Count() > MostNamed) Line($"{Say.Number(pages.Count())} pages in {pages.Key}");
            else foreach (var name in pages) Line(name);
        }

        void Line(string written) => error.WriteLine(TerminalText.Safe($"Written: {written}"));
    }
}
