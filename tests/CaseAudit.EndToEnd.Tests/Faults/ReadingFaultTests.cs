namespace CaseAudit.EndToEnd.Tests.Faults;

/// <summary>Input that is there and cannot be read: a plain message, exit code 66 when nothing else could be judged.</summary>
public sealed class ReadingFaultTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    // Whoever may read everything gives that up for the run.
    [UnixFact(Needs = "setpriv --reuid 65534 --clear-groups true || test $(id -u) != 0")]
    public void File_ThatMayNotBeRead_IsSaidAndTheOthersAreJudged()
    {
        var locked = Path.Combine(_folder, "locked.json");
        File.Copy(Repository.At("samples/cases/2012/E-1201.json"), locked);
        Executable.Shell(new(), $"chmod 755 {_folder}; chmod 000 {locked}");
        const string asNobody = "if [ $(id -u) = 0 ]; then nobody='setpriv --reuid 65534 --clear-groups'; fi; DOTNET_EnableDiagnostics=0 exec $nobody \"$caseaudit\" check --quiet ";

        var alone = Executable.Shell(new(), asNobody + locked);
        var among = Executable.Shell(new(), $"{asNobody} {locked} samples/cases/2012/E-1202.json");

        alone.Error.ShouldBe($"{locked}: It may not be read: permission was denied.\n");
        alone.ExitCode.ShouldBe(66);
        among.ExitCode.ShouldBe(2);
        among.Output.ShouldContain("── E-1202");
    }

    // What is looked at to tell findings from extracts is not lost to a pipe, which cannot be read twice.
    [UnixFact]
    public void Pipe_GivenAsAFile_IsReadFromItsBeginning()
    {
        Executable.Run("check", "samples/cases/2012", "--quiet", "--format", "json", "--out", Path.Combine(_folder, "findings.json")).ExitCode.ShouldBe(0);

        var run = Executable.Shell(new(), $"\"$caseaudit\" compare <(cat {_folder}/findings.json) <(cat {_folder}/findings.json) && \"$caseaudit\" report <(cat samples/cases/2012/E-1201.json) --out {_folder}");

        (run.ExitCode, run.Error).ShouldBe((0, $"12 cases compared.\nOne case judged.\nWritten: {_folder}/case-records.docx\n"));
    }

    [UnixFact(Needs = "test -e /proc/self/mem")]
    public void FileForAReport_ThatFailsWhileItIsRead_IsSaid()
    {
        var run = Executable.Shell(new(), $"exec \"$caseaudit\" report /proc/self/mem --quiet --out {_folder}");

        run.Error.ShouldStartWith("/proc/self/mem: Reading stopped at line 1: The system refused it");
        run.ExitCode.ShouldBe(66);
    }

    [UnixFact]
    public void CurrentFolder_ThatIsGone_IsNoFaultOfOurs()
    {
        var run = Executable.Shell(new(), $"mkdir {_folder}/gone; cd {_folder}/gone; rmdir ../gone; exec \"$caseaudit\" check cases --quiet");

        run.Error.ShouldBe("cases: There is no such file or folder.\n");
        run.ExitCode.ShouldBe(66);
    }

    [UnixFact(Needs = "test -e /proc/self/mem")]
    public void File_ThatFailsWhileItIsRead_IsSaid()
    {
        // Nothing is mapped at its beginning, so that reading fails after opening has not.
        var run = Executable.Shell(new(), "exec \"$caseaudit\" check /proc/self/mem --quiet");

        run.Error.ShouldStartWith("/proc/self/mem: Reading stopped at line 1: The system refused it");
        run.ExitCode.ShouldBe(66);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
