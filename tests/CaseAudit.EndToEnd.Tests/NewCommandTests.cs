using System.Text.RegularExpressions;

namespace CaseAudit.EndToEnd.Tests;

public sealed partial class NewCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    private string Review => Path.Combine(_folder, "review");

    [Fact]
    public void New_MakesAFolderThatItsOwnerAloneCanRead()
    {
        var run = Executable.Run("new", Review);

        run.ExitCode.ShouldBe(0, run.Error);
        Directory.EnumerateFileSystemEntries(Review).Select(Path.GetFileName)
            .ShouldBe(["lists", "cases", "audits", "responses", "reports", "caseaudit.json", "README.md"], ignoreOrder: true);
        if (OperatingSystem.IsWindows()) return;

        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        foreach (var folder in Directory.EnumerateDirectories(Review).Append(Review)) File.GetUnixFileMode(folder).ShouldBe(Owner | UnixFileMode.UserExecute, folder);
        foreach (var file in Directory.EnumerateFiles(Review, "*", SearchOption.AllDirectories)) File.GetUnixFileMode(file).ShouldBe(Owner, file);
    }

    [Fact]
    public void New_WithTheWeekOnSite_DatesTheStepsBackFromItsMonday()
    {
        // A Wednesday; six weeks before its Monday is the early May bank holiday.
        Executable.Run("new", Review, "--on-site", "2024-06-19").ExitCode.ShouldBe(0);

        var steps = File.ReadAllText(Path.Combine(Review, "README.md"));
        steps.ShouldContain("On site: Monday 17 June 2024 to Friday 21 June 2024.");
        steps.ShouldContain("### By Friday 3 May 2024: the lists");
        steps.ShouldContain("### By Monday 20 May 2024: the files are chosen");
        steps.ShouldContain("### Until Monday 3 June 2024: read, judge, report");
        steps.ShouldContain("### By Friday 12 July 2024: the letter");
        File.ReadAllText(Path.Combine(Review, "caseaudit.json")).ShouldContain("\"onSite\": \"2024-06-19\"");
    }

    [Fact]
    public void New_WithoutIt_SaysTheStepsInWeeks()
    {
        Executable.Run("new", Review).ExitCode.ShouldBe(0);

        File.ReadAllText(Path.Combine(Review, "README.md")).ShouldContain("### By six weeks before the week on site: the lists");
    }

    [Fact]
    public void New_WhereSomethingIs_IsRefusedAndTouchesNothing()
    {
        File.WriteAllText(Path.Combine(_folder, "mine.txt"), "mine");

        var run = Executable.Run("new", _folder);

        run.ExitCode.ShouldBe(64);
        run.Error.ShouldContain("is not empty");
        Directory.EnumerateFileSystemEntries(_folder).ShouldHaveSingleItem();
        Executable.Run("new", Path.Combine(_folder, "mine.txt")).ExitCode.ShouldBe(64);
    }

    [Fact]
    public void Steps_TheirCommands_RunInTheFilledFolder()
    {
        Executable.Run("new", Review, "--on-site", "2024-07-15").ExitCode.ShouldBe(0);
        Copy("samples/lists", "lists", "*.csv");
        Copy("samples/cases/2024", "cases", "*.json");
        Copy("samples/audits", "audits", "*.json");

        var commands = Command().Matches(File.ReadAllText(Path.Combine(Review, "README.md"))).Select(match => match.Groups["arguments"].Value).ToList();
        commands.Count.ShouldBe(10);
        foreach (var arguments in commands)
        {
            // The lists are of May 2024, and the draw of audits goes back three months from the day of choosing.
            string[] day = arguments.StartsWith("select", StringComparison.Ordinal) ? ["--as-of", "2024-05-31"] : [];
            var run = Executable.Run(new Executable.Surroundings { Folder = Review }, [.. arguments.Split(' '), .. day]);
            run.ExitCode.ShouldBe(0, arguments + ": " + run.Error);
        }

        Directory.EnumerateFiles(Path.Combine(Review, "lists"), "*.sample.json").Count().ShouldBe(3);
        File.ReadAllText(Path.Combine(Review, "reports", "case-records.txt")).ShouldContain("Across 16 cases");
        File.ReadAllText(Path.Combine(Review, "reports", "audit-validation.txt")).ShouldContain("Audit validation as at 31 May 2024");
        foreach (var report in new[] { "case-records.docx", "case-records.html", "case-records.xlsx", "audit-validation.docx", "audit-validation.html", "audit-validation.xlsx" })
            File.Exists(Path.Combine(Review, "reports", report)).ShouldBeTrue(report);
    }

    [Fact]
    public void Folder_FromOutside_IsTakenInPlaceOfItsPaths()
    {
        Executable.Run("new", Review).ExitCode.ShouldBe(0);
        Copy("samples/cases/2024", "cases", "*.json");
        Copy("samples/audits", "audits", "*.json");

        Executable.Run("check", Review, "--format", "json").Output.ShouldBe(Executable.Run("check", "samples/cases/2024", "--format", "json").Output);
        Executable.Run("audits", Review, "--format", "json").Output
            .ShouldBe(Executable.Run("audits", "samples/audits/programme.json", "--cases", "samples/cases/2024", "--format", "json").Output);
    }

    [Fact]
    public void Report_OfAFolder_WritesWhatItHoldsSomethingFor()
    {
        Executable.Run("new", Review).ExitCode.ShouldBe(0);
        Copy("samples/audits", "audits", "*.json");
        string[] Written() => [.. Directory.EnumerateFiles(Path.Combine(Review, "reports")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

        // A programme alone.
        Executable.Run("report", Review, "--format", "csv").ExitCode.ShouldBe(0);
        Written().ShouldAllBe(name => name.StartsWith("audit-validation-", StringComparison.Ordinal));

        // With cases, one kind as asked for; the responses are the folder’s.
        Copy("samples/cases/2024", "cases", "E-240?.json");
        File.WriteAllText(Path.Combine(Review, "responses", "mine.json"), """{ "schema": "caseaudit/responses/v1", "cases": { "E-2401": { "comment": "Seen by the peer." } } }""");
        var records = Executable.Run("report", Review, "--kind", "case-records");
        records.ExitCode.ShouldBe(0, records.Error);
        Written().ShouldContain("case-records.docx");
        Written().ShouldNotContain("audit-validation.docx");
        File.ReadAllText(Path.Combine(Review, "reports", "case-records.html")).ShouldContain("Seen by the peer.");

        // What is about one kind cannot be asked of both.
        Executable.Run("report", Review, "--only", "CR03").ExitCode.ShouldBe(64);
    }

    [Fact]
    public void Report_SampleThatIsNone_IsRefusedAndNothingIsWritten()
    {
        Executable.Run("new", Review).ExitCode.ShouldBe(0);
        Copy("samples/cases/2024", "cases", "E-2401.json");
        var sample = Path.Combine(Review, "lists", "case-records.sample.json");

        Refused("{\n \"schema\": ", "line 2");
        Refused("{}", "caseaudit/sample/v1");
        Refused("""{ "schema": "caseaudit/sample/v1", "for": "case-records" }""", "\"asOf\"");
        var mapping = Executable.Run("select", "samples/lists/case-mapping.csv", "--for", "case-mapping", "--as-of", "2024-05-31", "--format", "json");
        Refused(mapping.Output, "was chosen for case-mapping");
        Directory.EnumerateFiles(Path.Combine(Review, "reports")).ShouldBeEmpty();

        void Refused(string text, string said)
        {
            File.WriteAllText(sample, text);
            var run = Executable.Run("report", Review);
            run.ExitCode.ShouldBe(64, run.Error);
            run.Error.ShouldContain("case-records.sample.json");
            run.Error.ShouldContain(said);
        }
    }

    [Fact]
    public void Folder_WithoutWhatIsAskedFor_SaysWhereItWasLookedFor()
    {
        Executable.Run("new", Review).ExitCode.ShouldBe(0);

        var audits = Executable.Run("audits", Review);
        audits.ExitCode.ShouldBe(66);
        audits.Error.ShouldContain("programme.json");
        Executable.Run("select", Review, "--for", "case-records").Error.ShouldContain("case-records.csv");

        File.Copy(Repository.At("samples/lists/case-records-short.json"), Path.Combine(Review, "lists", "case-records.json"));
        var two = Executable.Run("select", Review, "--for", "case-records");
        two.ExitCode.ShouldBe(64);
        two.Error.ShouldContain("\"case-records.csv\", \"case-records.json\"");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Copy(string from, string to, string pattern)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.At(from), pattern)) File.Copy(file, Path.Combine(Review, to, Path.GetFileName(file)), overwrite: true);
    }

    [GeneratedRegex("^caseaudit (?<arguments>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Command();
}
