using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CaseAudit.EndToEnd.Tests.Documentation;

/// <summary>The two processes of the page on scale are run as it shows them.</summary>
public sealed partial class ScaleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [Fact]
    public async Task Script_TwoProcessesOnOneMachine_EndsWithTheSameBytes()
    {
        // The script is one for a POSIX shell; the commands in it are tested everywhere.
        if (OperatingSystem.IsWindows()) return;

        var script = Script().Match(File.ReadAllText(Repository.At("docs/scale.md")).ReplaceLineEndings("\n")).Groups["script"].Value;
        script.ShouldContain("caseaudit merge");
        var start = new ProcessStartInfo("sh", ["-e", "-c", script]) { WorkingDirectory = _folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = $"{AppContext.BaseDirectory}:{Environment.GetEnvironmentVariable("PATH")}";

        using var shell = Process.Start(start)!;
        var error = shell.StandardError.ReadToEndAsync();
        var output = await shell.StandardOutput.ReadToEndAsync();
        await shell.WaitForExitAsync();

        shell.ExitCode.ShouldBe(0, await error);
        output.ShouldBe("the same, byte for byte\n");
        File.ReadAllText(Path.Combine(_folder, "merged.json")).ShouldContain("\"cases\": 200");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [GeneratedRegex("<!-- run as a test -->\n```sh\n(?<script>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Script();
}
