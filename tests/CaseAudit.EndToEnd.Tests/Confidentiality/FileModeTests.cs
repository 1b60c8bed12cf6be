using CaseAudit.EndToEnd.Tests.Faults;

namespace CaseAudit.EndToEnd.Tests.Confidentiality;

/// <summary>Whatever is written is for its owner only, whatever the user’s mask would allow, and nothing is written elsewhere.</summary>
public sealed class FileModeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [UnixFact]
    public void EveryFileWritten_IsForItsOwnerOnly()
    {
        if (OperatingSystem.IsWindows()) return;

        var run = Executable.Shell(new(),
            $"""
            umask 000
            "$caseaudit" check samples/cases/2012 --quiet --format json --out {_folder}/findings.json --rejected {_folder}/rejected.ndjson &&
            "$caseaudit" generate --cases 2 --seed 1 --quiet --out {_folder}/cases.ndjson &&
            "$caseaudit" report samples/cases/2012 --format docx,html,xlsx,csv,sarif --quiet --out {_folder}/reports &&
            "$caseaudit" audits samples/audits/programme.json --quiet --out {_folder}/validation.txt
            """);

        run.ExitCode.ShouldBe(0, run.Error);
        var files = Directory.GetFiles(_folder, "*", SearchOption.AllDirectories);
        files.Length.ShouldBeGreaterThan(8);
        foreach (var file in files) File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);
        foreach (var folder in Directory.GetDirectories(_folder, "*", SearchOption.AllDirectories))
            File.GetUnixFileMode(folder).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, folder);
    }

    [UnixFact(Needs = "strace -f -e trace=openat true")]
    public void NoRun_WritesAnywhereButWhereItIsTold()
    {
        var trace = Path.Combine(_folder, "trace");
        var run = Executable.Shell(new(), $"exec strace -f -qq -y -e trace=openat,open,creat,mkdir,mkdirat,rename -o {trace} \"$caseaudit\" report samples/cases/2012 --format docx,html,xlsx --quiet --out {_folder}/reports");

        run.ExitCode.ShouldBe(0, run.Error);
        // The runtime's own: its debugger's pipes, shared memory that holds no data of ours, and the kernel's files.
        string[] own = [_folder, "/dev/", "/proc/", "/sys/", "/tmp/clr-debug-pipe-", "/tmp/dotnet-diagnostic-", "/tmp/.dotnet", "/memfd:"];
        var written = File.ReadAllLines(trace).Where(call => call.Contains("O_WRONLY", StringComparison.Ordinal) || call.Contains("O_RDWR", StringComparison.Ordinal) || call.Contains("O_CREAT", StringComparison.Ordinal) || call.Contains("mkdir", StringComparison.Ordinal) || call.Contains("rename", StringComparison.Ordinal)).ToList();
        written.ShouldContain(call => call.Contains("case-records.docx", StringComparison.Ordinal), "nothing was traced");
        written.ShouldAllBe(call => own.Any(place => call.Contains('"' + place, StringComparison.Ordinal)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
