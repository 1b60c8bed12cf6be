using System.Reflection;
using CaseAudit.EndToEnd.Tests.Faults;

namespace CaseAudit.EndToEnd.Tests.Confidentiality;

/// <summary>Nothing is sent: no code of ours can speak to the network, no run tries to, and every command works where there is none.</summary>
public sealed class NetworkTests : IDisposable
{
    private const string NoNetwork = "unshare -rn";

    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [Fact]
    public void OwnAssemblies_ReferenceNoNetworkLibrary()
    {
        var own = Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Where(file => Path.GetFileName(file) is var name && (name == "caseaudit.dll" || name.StartsWith("CaseAudit.", StringComparison.Ordinal)) && !name.Contains(".Tests", StringComparison.Ordinal)).ToList();

        own.Count.ShouldBeGreaterThan(5);
        foreach (var file in own)
            Assembly.LoadFrom(file).GetReferencedAssemblies().Select(one => one.Name!).ShouldAllBe(name => !name.StartsWith("System.Net", StringComparison.Ordinal), Path.GetFileName(file));
    }

    [UnixFact(Needs = "strace -f -e trace=%network true")]
    public void NoRun_OpensASocketToAnywhere()
    {
        foreach (var command in Commands())
        {
            var trace = Path.Combine(_folder, "trace");
            var run = Executable.Shell(new(), $"exec strace -f -qq -e trace=%network -o {trace} \"$caseaudit\" {command}");

            run.ExitCode.ShouldBe(0, command + run.Error);
            // The runtime itself listens on a local socket for its own debugger; see SECURITY.md.
            var sockets = File.ReadAllLines(trace).Where(call => call.Contains("socket(", StringComparison.Ordinal) || call.Contains("connect(", StringComparison.Ordinal)).ToList();
            sockets.ShouldNotBeEmpty("nothing was traced");
            sockets.ShouldAllBe(call => call.Contains("socket(AF_UNIX", StringComparison.Ordinal), command);
        }
    }

    [UnixFact(Needs = NoNetwork + " true")]
    public void EveryCommand_WithoutANetwork_DoesAsEver()
    {
        foreach (var command in Commands())
        {
            var connected = Executable.Shell(new(), $"exec \"$caseaudit\" {command}");
            var alone = Executable.Shell(new(), $"exec {NoNetwork} \"$caseaudit\" {command}");

            (alone.ExitCode, alone.Output, alone.Error).ShouldBe((connected.ExitCode, connected.Output, connected.Error), command);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string[] Commands() =>
    [
        "check samples/cases/2012/E-1202.json --format json",
        "audits samples/audits/programme.json --cases samples/cases/2024/E-2401.json --quiet",
        $"report samples/cases/2012/E-1202.json --format docx,html,xlsx,csv --quiet --out {_folder}/reports",
        "smart samples/smart/warrington.csv --from 2015-01-26 --quiet",
        "rules",
    ];
}
