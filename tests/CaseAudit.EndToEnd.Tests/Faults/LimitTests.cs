namespace CaseAudit.EndToEnd.Tests.Faults;

/// <summary>Input that is larger than anybody meant it to be.</summary>
public sealed class LimitTests : IDisposable
{
    private const string Good = """{"caseId":"B","status":"childInNeed","opened":"2024-01-10"}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    // The runtime is given less memory than half of the line takes.
    [UnixFact]
    public void Line_OfAGigabyte_IsPassedOverInLittleMemory()
    {
        var run = Executable.Shell(
            new() { Environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["DOTNET_GCHeapHardLimit"] = "0x10000000" } },
            $"( printf '{{\"caseId\":\"A\",\"x-a\":\"'; head -c 1G /dev/zero; printf '\"}}\\n%s\\n' '{Good}' ) | \"$caseaudit\" check - --as-of 2024-05-31 --format ndjson");

        run.Error.ShouldContain("rejected: -, line 1, case A: This record is longer than 16 MiB, the most that is read; it was passed over.");
        run.ExitCode.ShouldBe(2);
        run.Output.ShouldStartWith("{\"caseId\":\"B\"");
    }

    [UnixFact]
    public void Settings_ThatAreTooLarge_AreRefused()
    {
        var path = Path.Combine(_folder, "council.json");
        Executable.Shell(new(), $"truncate -s 20M {path}");

        var run = Executable.Run("rules", "--config", path);

        run.ExitCode.ShouldBe(64);
        run.Error.ShouldContain("it is longer than 16 MiB, the most that is read.");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
