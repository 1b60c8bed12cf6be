using System.Diagnostics;

namespace CaseAudit.EndToEnd.Tests.Faults;

/// <summary>A run that is killed at any moment leaves the old file or the new one, whole; the next one clears away what it left beside it.</summary>
public sealed class KilledRunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [UnixTheory]
    [InlineData(16, "generate --cases 400 --seed 5 --quiet --out {0}/out")]
    [InlineData(6, "check samples/cases --format json --quiet --rejected {0}/rejected.ndjson --out {0}/out")]
    [InlineData(6, "audits samples/audits/programme.json --cases samples/cases --format json --quiet --out {0}/out")]
    [InlineData(4, "select samples/lists/case-records.csv --for case-records --as-of 2024-05-31 --format json --quiet --out {0}/out")]
    [InlineData(6, "report samples/cases --format docx,html,xlsx,csv,sarif --quiet --out {0}")]
    [InlineData(4, "compare samples/cases/2012 samples/cases/2012 --format json --quiet --out {0}/out")]
    [InlineData(4, "smart samples/smart/warrington.csv --from 2015-01-26 --format json --quiet --out {0}/out")]
    [InlineData(4, "explain CR03.1 --case samples/cases/2012/E-1201.json --format json --quiet --out {0}/out")]
    public void KilledAtAnyMoment_EveryFileIsTheOldOrTheNewOne(int rounds, string command)
    {
        var clock = Stopwatch.StartNew();
        Run(command).ShouldBe(0);
        var takes = clock.Elapsed;
        var made = Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllBytes, StringComparer.Ordinal);
        var old = "what stood here before"u8.ToArray();

        var killed = 0;
        for (var round = 0; round < rounds; round++)
        {
            foreach (var path in made.Keys) File.WriteAllBytes(path, old);
            using var process = Start(command);
            if (!process.WaitForExit(takes * (round + 1) / rounds))
            {
                process.Kill();
                killed++;
            }

            process.WaitForExit();
            foreach (var (path, @new) in made)
            {
                var left = File.ReadAllBytes(path);
                (left.AsSpan().SequenceEqual(old) || left.AsSpan().SequenceEqual(@new)).ShouldBeTrue($"round {round}: {path} has {left.Length} bytes");
            }

            foreach (var path in Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).Except(made.Keys))
            {
                Path.GetFileName(path).ShouldMatch(@"\.unfinished$");
                if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, path);
            }
        }

        killed.ShouldBeGreaterThan(0);
        Run(command).ShouldBe(0);
        foreach (var (path, @new) in made) File.ReadAllBytes(path).ShouldBe(@new);
        Directory.GetFiles(_folder, "*", SearchOption.AllDirectories).ShouldBe(made.Keys, ignoreOrder: true);
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

    private int Run(string command)
    {
        using var process = Start(command);
        process.WaitForExit();
        return process.ExitCode;
    }

    private Process Start(string command) => Process.Start(new ProcessStartInfo(Executable.Path, string.Format(null, command, _folder).Split(' ')) { WorkingDirectory = Repository.Root })!;
}
