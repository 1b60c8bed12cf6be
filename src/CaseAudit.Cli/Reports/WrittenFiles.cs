using CaseAudit.Reporting;

namespace CaseAudit.Cli;

/// <summary>Says which files a report became.</summary>
internal static class WrittenFiles
{
    public static void Tell(ReportFolder folder, TextWriter error, bool quiet)
    {
        if (quiet) return;

        foreach (var name in folder.Names) error.WriteLine(TerminalText.Safe($"Written: {name}"));
    }
}
