using System.Text;

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

    [Theory]
    [InlineData("utf-16", "UTF-16")]
    [InlineData("utf-16BE", "UTF-16")]
    [InlineData("utf-32", "UTF-32")]
    public void Input_InAnotherEncoding_IsRefusedWithTheCommandThatConvertsIt(string encoding, string name)
    {
        var path = Path.Combine(_folder, "case.json");
        File.WriteAllText(path, Good, Encoding.GetEncoding(encoding));

        var run = Executable.Run("check", path);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain($"line 1: This is {name} text; only UTF-8 is read. Save it as UTF-8, or convert it: iconv -f {name} -t UTF-8 FILE.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Input_InUtf8_IsReadWithAndWithoutAMark(bool mark)
    {
        var path = Path.Combine(_folder, "case.json");
        File.WriteAllText(path, Good, new UTF8Encoding(mark));

        Executable.Run("check", path, "--as-of", "2024-05-31").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Settings_InAnotherEncoding_AreRefusedWithTheCommandThatConvertsThem()
    {
        var path = Path.Combine(_folder, "council.json");
        File.WriteAllText(path, "{}", Encoding.Unicode);

        var run = Executable.Run("rules", "--config", path);

        run.ExitCode.ShouldBe(64);
        run.Error.ShouldContain("it is UTF-16 text; only UTF-8 is read. Save it as UTF-8, or convert it: iconv -f UTF-16 -t UTF-8 FILE.");
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
