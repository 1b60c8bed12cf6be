namespace CaseAudit.Extracts.Tests;

public sealed class InputPathsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("extracts-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void I1_PathThatLeadsNowhere_CannotBeOpened()
    {
        var items = ExtractReader.Read(InputPaths.Find(["no/such/file.json"])).ToList();

        var unreadable = items.ShouldHaveSingleItem().ShouldBeOfType<UnreadableInput>();
        unreadable.Source.ShouldBe("no/such/file.json");
        unreadable.Message.ShouldBe("There is no such file or folder.");
    }

    [Fact]
    public void I1_FileThatVanishes_CannotBeOpenedAndItsFolderIsNotTold()
    {
        var path = Write("a.json", Reading.GoodCase);
        var files = InputPaths.Find([path]);
        File.Delete(path);

        ExtractReader.Read(files).ToList().ShouldHaveSingleItem().ShouldBeOfType<UnreadableInput>().Message.ShouldBe("There is no such file.");
    }

    [Fact]
    public void Folder_WithFilesAtAllDepths_GivesThemInOrdinalOrderNamedFromTheFolder()
    {
        foreach (var name in (string[])["b.json", "B.ndjson", "a/z.jsonl", "a.json", "notes.txt", ".hidden.json", ".git/x.json", "UPPER.JSON"]) Write(name, Reading.GoodCase);

        InputPaths.Find([_folder.FullName]).Select(f => f.Source).ShouldBe(
            ((string[])["B.ndjson", "UPPER.JSON", "a.json", "a/z.jsonl", "b.json"]).Select(n => $"{_folder.FullName}/{n}"));
    }

    [Fact]
    public void Folder_GivenWithASlashAtItsEnd_IsNamedTheSame() =>
        InputPaths.Find([Write("a.json", "").Replace("a.json", "", StringComparison.Ordinal)]).ShouldHaveSingleItem().Source.ShouldBe($"{_folder.FullName}/a.json");

    [Fact]
    public void I1_FolderWithoutCases_GivesNothing() => InputPaths.Find([_folder.FullName]).ShouldBeEmpty();

    [Theory]
    [InlineData("*.json", "1.json", "2.json")]
    [InlineData("**/*.json", "1.json", "2.json", "sub/3.json")]
    [InlineData("*/*", "sub/3.json", "sub/4.txt")]
    public void Pattern_GivesTheFilesItMatchesInOrdinalOrder(string pattern, params string[] expected)
    {
        foreach (var name in (string[])["2.json", "1.json", "sub/3.json", "sub/4.txt"]) Write(name, Reading.GoodCase);

        InputPaths.Find([$"{_folder.FullName}/{pattern}"]).Select(f => f.Source).ShouldBe(expected.Select(n => $"{_folder.FullName}/{n}"));
    }

    [Fact]
    public void I1_PatternThatMatchesNothing_CannotBeOpened()
    {
        var file = InputPaths.Find([$"{_folder.FullName}/*.json"]).ShouldHaveSingleItem();

        file.TryOpen(null, out _, out var problem).ShouldBeFalse();
        problem.ShouldBe("No file matches this pattern.");
    }

    [Fact]
    public void Paths_ThatLeadToOneFile_GiveItOnceWhereItComesFirst()
    {
        var path = Write("2.json", Reading.GoodCase);
        Write("1.json", Reading.GoodCase);

        InputPaths.Find([path, _folder.FullName, $"{_folder.FullName}/*.json", "-", "-"]).Select(f => Path.GetFileName(f.Source)).ShouldBe(["2.json", "1.json", "-"]);
    }

    [Theory]
    [InlineData("a.json", InputShape.Sniff)]
    [InlineData("a.ndjson", InputShape.Lines)]
    [InlineData("a.JSONL", InputShape.Lines)]
    [InlineData("a.txt", InputShape.Sniff)]
    public void Shape_ByExtension(string name, InputShape shape) => InputPaths.Find([Write(name, "")]).ShouldHaveSingleItem().Shape.ShouldBe(shape);

    [Fact]
    public void StandardInput_IsTheStreamThatIsGivenAndStaysOpen()
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Reading.GoodCase));

        ExtractReader.Read(InputPaths.Find(["-"]), stream).ToList().ShouldHaveSingleItem().Source.ShouldBe("-");
        stream.CanRead.ShouldBeTrue();
    }

    [Fact]
    public void I2_FolderOfFifteen_JudgesTwelveAndRejectsThreeWithLineAndPath()
    {
        for (var i = 1; i <= 12; i++) Write($"{i:00}.json", Reading.Sample("every-property.json").Replace("C-0142", $"C-{i}", StringComparison.Ordinal));
        Write("13.json", Reading.Sample("every-property.json").Replace("C-0142", "C-13", StringComparison.Ordinal)[..3000]);
        Write("14.json", Reading.Sample("every-property.json").Replace("C-0142", "C-14", StringComparison.Ordinal).Replace("\"2024-02-09\"", "20240209", StringComparison.Ordinal));
        Write("15.json", Reading.Sample("every-property.json").Replace("C-0142", "C-15", StringComparison.Ordinal).Replace("\"visits\"", "\"vists\"", StringComparison.Ordinal));

        var items = ExtractReader.Read(InputPaths.Find([_folder.FullName])).ToList();

        Reading.CaseIds(items).Count().ShouldBe(12);
        var rejected = Reading.Rejected(items);
        rejected.Select(r => (Path.GetFileName(r.Source), r.CaseId)).ShouldBe([("13.json", "C-13"), ("14.json", "C-14"), ("15.json", "C-15")]);
        rejected.Select(r => r.Errors.ShouldHaveSingleItem().At).Skip(1).ShouldBe(["/directWork/0/date", "/vists"]);
        rejected.ShouldAllBe(r => r.Errors[0].Line > 10);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
