namespace CaseAudit.Cli.Tests;

public sealed class OutputFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [Fact]
    public void Complete_File_IsThereWholeAndOnlyForItsOwner()
    {
        var path = Path.Combine(_folder, "findings.json");

        using (var file = new OutputFile(path))
        {
            file.Stream.Write("new"u8);
            File.Exists(path).ShouldBeFalse();
            file.Complete();
        }

        File.ReadAllText(path).ShouldBe("new");
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Directory.GetFiles(_folder).ShouldHaveSingleItem();
    }

    [Fact]
    public void Dispose_Unfinished_LeavesTheOldFileAndNothingElse()
    {
        var path = Path.Combine(_folder, "findings.json");
        File.WriteAllText(path, "old");

        using (var file = new OutputFile(path)) file.Stream.Write("half"u8);

        File.ReadAllText(path).ShouldBe("old");
        Directory.GetFiles(_folder).ShouldHaveSingleItem();
    }

    [Fact]
    public void New_BesideWhatAKilledRunLeft_ClearsItAway()
    {
        var path = Path.Combine(_folder, "findings.json");
        File.WriteAllText(path + ".1.unfinished", "half");
        string[] others = [path + ".old.unfinished", Path.Combine(_folder, "findings.json.txt.1.unfinished"), path + ".1.unfinished.txt"];
        foreach (var other in others) File.WriteAllText(other, "somebody’s");

        using (var file = new OutputFile(path)) file.Complete();

        Directory.GetFiles(_folder).ShouldBe([path, .. others], ignoreOrder: true);
    }

    [Fact]
    public void New_BesideARunThatStillWrites_LeavesItAlone()
    {
        var path = Path.Combine(_folder, "findings.json");
        var other = path + ".1.unfinished";

        using (new FileStream(other, FileMode.Create, FileAccess.Write))
        using (var file = new OutputFile(path)) file.Complete();

        Directory.GetFiles(_folder).ShouldBe([path, other], ignoreOrder: true);
    }

    [Fact]
    public void Scratch_WhileItIsOpen_HasNoNameOthersCouldReadItBy()
    {
        using var file = OutputFile.Scratch(_folder);
        file.Write("half"u8);
        file.Position = 0;

        file.ReadByte().ShouldBe('h');
        if (!OperatingSystem.IsWindows()) Directory.GetFiles(_folder).ShouldBeEmpty();
    }

    [Fact]
    public void New_FolderThatIsNotThere_SaysSo() =>
        Should.Throw<OutputException>(() => new OutputFile(Path.Combine(_folder, "none", "findings.json"))).Message.ShouldContain("cannot be written");

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
