using System.Diagnostics;

namespace CaseAudit.EndToEnd.Tests.Faults;

/// <summary>A run that is killed at any moment leaves the old file or the new one, whole; the next one clears away what it left beside it.</summary>
public sealed class KilledRunTests : IDisposable
{
    private const int Rounds = 16;

    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [UnixFact]
    public void KilledAtAnyMoment_OutputIsTheOldOrTheNewOne()
    {
        var path = Path.Combine(_folder, "cases.ndjson");
        var clock = Stopwatch.StartNew();
        Run(path).ShouldBe(0);
        var takes = clock.Elapsed;
        var @new = File.ReadAllBytes(path);
        var old = "the old cases"u8.ToArray();

        var killed = 0;
        for (var round = 0; round < Rounds; round++)
        {
            File.WriteAllBytes(path, old);
            using var process = Process.Start(Executable.Path, Arguments(path));
            if (!process.WaitForExit(takes * (round + 1) / Rounds))
            {
                process.Kill();
                killed++;
            }

            process.WaitForExit();
            var left = File.ReadAllBytes(path);
            (left.AsSpan().SequenceEqual(old) || left.AsSpan().SequenceEqual(@new)).ShouldBeTrue($"round {round}: {left.Length} bytes");
        }

        killed.ShouldBeGreaterThan(Rounds / 4);
        Run(path).ShouldBe(0);
        File.ReadAllBytes(path).ShouldBe(@new);
        Directory.GetFiles(_folder).ShouldBe([path]);
    }

    [UnixFact]
    public void ToldToEnd_LeavesNothingBeside()
    {
        var path = Path.Combine(_folder, "cases.ndjson");

        // Far more cases than it gets to make.
        using var process = Process.Start(Executable.Path, ["generate", "--cases", "1000000", "--seed", "1", "--quiet", "--out", path]);
        while (Directory.GetFiles(_folder).Length == 0) Thread.Sleep(20);
        Executable.Shell(new(), $"kill -TERM {process.Id}");
        process.WaitForExit();

        process.ExitCode.ShouldBe(128 + 15);
        Directory.GetFiles(_folder).ShouldBeEmpty();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static int Run(string path)
    {
        using var process = Process.Start(Executable.Path, Arguments(path));
        process.WaitForExit();
        return process.ExitCode;
    }

    private static string[] Arguments(string path) => ["generate", "--cases", "400", "--seed", "5", "--quiet", "--out", path];
}
