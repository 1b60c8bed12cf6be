namespace CaseAudit.EndToEnd.Tests.Faults;

/// <summary>Output that finds no room, no reader or no place: a plain message, exit code 73, and no half of a file.</summary>
public sealed class WritingFaultTests : IDisposable
{
    private const int CannotWrite = 73;
    private const string MayMount = "unshare -rm mount -t tmpfs tmpfs /mnt";

    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [UnixFact(Needs = "test -c /dev/full")]
    public void StandardOutput_OnAFullDisk_SaysSo() =>
        Fails("\"$caseaudit\" check samples/cases/2012 --quiet > /dev/full").ShouldBe("caseaudit: Standard output cannot be written: the disk is full.\n");

    [UnixFact]
    public void StandardOutput_ThatItsReaderCloses_StopsTheRunAndSaysSo() =>
        Fails("\"$caseaudit\" check samples/cases --quiet | head -n 1 > /dev/null; exit ${PIPESTATUS[0]}")
            .ShouldBe("caseaudit: Standard output cannot be written: its reader closed it before the end.\n");

    [UnixFact(Needs = "test -c /dev/full")]
    public void StandardError_OnAFullDisk_IsNoCrash() => Fails("\"$caseaudit\" check nowhere.json 2> /dev/full").ShouldBe("");

    [UnixFact]
    public void StandardOutputAndError_InOneFile_AreBothThere()
    {
        var both = Path.Combine(_folder, "both.txt");

        Executable.Shell(new(), $"\"$caseaudit\" check samples/cases/2012/E-1202.json > {both} 2>&1").ExitCode.ShouldBe(0);

        var text = File.ReadAllText(both);
        text.ShouldStartWith("── E-1202");
        text.ShouldEndWith("One case judged.\n");
    }

    [UnixFact(Needs = MayMount)]
    public void File_OnAFullDisk_LeavesNothingBehind() => OnAFullDisk("check samples/cases --format json --quiet --out");

    [UnixFact(Needs = MayMount)]
    public void Report_OnAFullDisk_LeavesNoFileBehind() => OnAFullDisk("report samples/cases --format docx,html,xlsx --quiet --out");

    [UnixFact(Needs = MayMount)]
    public void Generated_OnAFullDisk_LeavesNothingBehind() => OnAFullDisk("generate --cases 100 --seed 1 --out");

    [UnixFact(Needs = MayMount)]
    public void ReviewFolder_OnAFullDisk_LeavesNothingBehind() => OnAFullDisk("new", size: "4k");

    [UnixFact(Needs = "test -c /dev/full")]
    public void File_ThatIsADevice_IsWrittenToAndStaysOne()
    {
        Fails("\"$caseaudit\" check samples/cases/2012/E-1202.json --quiet --out /dev/full").ShouldBe("caseaudit: \"/dev/full\" cannot be written: the disk is full.\n");

        Executable.Shell(new(), "test -c /dev/full").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void File_InAFolderThatIsNotThere_SaysSo()
    {
        var path = Path.Combine(_folder, "none", "findings.json");

        var run = Executable.Run("check", "samples/cases/2012/E-1202.json", "--quiet", "--out", path);

        run.ExitCode.ShouldBe(CannotWrite);
        run.Error.ShouldBe($"caseaudit: \"{path}\" cannot be written: its folder is not there.\n");
    }

    [Fact]
    public void File_WhereAFolderIs_SaysSo()
    {
        var run = Executable.Run("check", "samples/cases/2012/E-1202.json", "--quiet", "--out", _folder);

        run.ExitCode.ShouldBe(CannotWrite);
        run.Error.ShouldBe($"caseaudit: \"{_folder}\" cannot be written: there is a folder of that name.\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // A file system of its own, so small that nothing fits; gone with the shell.
    private void OnAFullDisk(string command, string size = "16k") =>
        Fails($"exec unshare -rm bash -c 'mount -t tmpfs -o size={size} tmpfs {_folder} && \"$caseaudit\" {command} {_folder}/out; code=$?; find {_folder} -type f; exit $code'", output: "")
            .ShouldContain("cannot be written: the disk is full.");

    private static string Fails(string script, string? output = null)
    {
        var run = Executable.Shell(new(), script);

        run.ExitCode.ShouldBe(CannotWrite, run.Error);
        if (output is not null) run.Output.ShouldBe(output);
        return run.Error;
    }
}
