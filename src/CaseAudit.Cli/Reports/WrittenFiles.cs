using CaseAudit.Reporting;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Cli;

/// <summary>Says which files a report became.</summary>
internal static class WrittenFiles
{
    public static void Tell(ReportFolder folder, TextWriter error, bool quiet)
    {
        if (quiet) return;

        // A report that is split into pages is told by its index, and where they are.
        foreach (var files in folder.Names.GroupBy(Path.GetDirectoryName))
        {
            if (files.Key != folder.Place) Line($"{Say.Count(files.Count(), "page")} in {files.Key}");
            else foreach (var name in files) Line(name);
        }

        void Line(string written) => error.WriteLine(TerminalText.Safe($"Written: {written}"));
    }
}
