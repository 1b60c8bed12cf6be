using CaseAudit.EndToEnd.Tests.Reports;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CaseAudit.EndToEnd.Tests.Documentation;

/// <summary>The README’s walk through a whole review, command by command, as a new user would take it.</summary>
public sealed class WalkTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [Fact]
    public void Walk_AsTheReadmeSays_EndsWithBothReportsInEveryFormat()
    {
        var lines = Lines();
        lines.Count.ShouldBe(9);
        foreach (var line in lines) Take(line.Split(' '));

        var reports = Path.Combine(_folder, "review", "reports");
        Directory.EnumerateFiles(reports).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(
            ["audit-validation.docx", "audit-validation.html", "audit-validation.xlsx", "case-records.docx", "case-records.html", "case-records.xlsx"]);
        if (!OperatingSystem.IsWindows())
            foreach (var file in Directory.EnumerateFiles(reports)) File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, file);

        const string Chosen = "Eight of 15 listed cases were chosen from the council’s list as at 31 May 2024";
        const string Others = "Eight cases were read that the sample does not name.";
        var word = WordText.Of(Path.Combine(reports, "case-records.docx"));
        word.ShouldContain(line => line.Contains(Chosen, StringComparison.Ordinal) && line.Contains(Others, StringComparison.Ordinal));
        word.ShouldContain("For the spread of the sample: brings in team “Safeguarding North”. (SL07)");
        var page = File.ReadAllText(Path.Combine(reports, "case-records.html"));
        page.ShouldContain(Chosen);
        page.ShouldContain(Others);
        page.ShouldContain("For the spread of the sample: brings in team “Safeguarding North”. (SL07)");
        foreach (var headline in new[]
        {
            "The record bears out most judgements of interventions (9 of 9)",
            "Often left out by audits: processes (judged in 14 of 20) and interventions (15 of 20).",
            "Often the commentary does not say what was seen: relationship with the family (said in 7 of 16)",
        })
        {
            WordText.Of(Path.Combine(reports, "audit-validation.docx")).ShouldContain(line => line.StartsWith(headline, StringComparison.Ordinal));
            File.ReadAllText(Path.Combine(reports, "audit-validation.html")).ShouldContain(headline);
        }

        foreach (var name in new[] { "case-records.docx", "audit-validation.docx" })
        {
            using var document = WordprocessingDocument.Open(Path.Combine(reports, name), isEditable: false);
            new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document).ShouldBeEmpty(name);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static List<string> Lines()
    {
        var readme = File.ReadAllText(Repository.At("README.md")).ReplaceLineEndings("\n");
        var section = readme[readme.IndexOf("\n## A whole review\n", StringComparison.Ordinal)..];
        var start = section.IndexOf("```sh\n", StringComparison.Ordinal) + "```sh\n".Length;
        return [.. section[start..section.IndexOf("\n```", start, StringComparison.Ordinal)].Split('\n')];
    }

    private void Take(string[] words)
    {
        if (words is ["cp", var from, var to])
        {
            var source = Repository.At(from);
            foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(source)!, Path.GetFileName(source))) Copy(file, Path.Combine(_folder, to));
            return;
        }

        words[0].ShouldBe("caseaudit");
        var run = Executable.Run(new Executable.Surroundings { Folder = _folder }, words[1..]);
        run.ExitCode.ShouldBe(0, string.Join(' ', words) + ": " + run.Error);
    }

    private static void Copy(string file, string to) =>
        File.Copy(file, Directory.Exists(to) ? Path.Combine(to, Path.GetFileName(file)) : to, overwrite: true);
}
