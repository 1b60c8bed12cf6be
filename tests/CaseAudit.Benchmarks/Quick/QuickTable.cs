namespace CaseAudit.Benchmarks.Quick;

/// <summary>Every ratio that the project keeps to, in one table and less than two minutes.</summary>
internal static class QuickTable
{
    private const int Few = 2000;
    private const int Many = 10_000;
    private const int FewSmall = 20_000;
    private const int ManySmall = 200_000;

    /// <returns>The exit code: 1 when a ratio is missed by more than noise explains.</returns>
    public static int Print(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("caseaudit-benchmarks-").FullName;
        try
        {
            var table = new Table(output);
            table.Begin();
            foreach (var line in EngineLines.Measure()
                .Concat(RulesLines.Measure())
                .Concat(PipelineLines.Measure(folder))
                .Concat(ProcessLines.Measure(folder, Command(), Few, Many, FewSmall, ManySmall)))
                table.Add(line);
            return table.AnyMissed ? 1 : 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // The command is built beside this project, in the same configuration.
    private static string Command()
    {
        var tail = AppContext.BaseDirectory[AppContext.BaseDirectory.IndexOf("tests", StringComparison.Ordinal)..].Replace(Path.Combine("tests", "CaseAudit.Benchmarks"), Path.Combine("src", "CaseAudit.Cli"), StringComparison.Ordinal);
        return Path.Combine(AppContext.BaseDirectory[..AppContext.BaseDirectory.IndexOf("tests", StringComparison.Ordinal)], tail, OperatingSystem.IsWindows() ? "caseaudit.exe" : "caseaudit");
    }
}
