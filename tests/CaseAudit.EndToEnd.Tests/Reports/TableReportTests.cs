using System.Text.Json.Nodes;
using CsvHelper;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace CaseAudit.EndToEnd.Tests.Reports;

/// <summary>The reports as Excel, CSV and SARIF.</summary>
public sealed class TableReportTests
{
    private static readonly string[] Cases = ["samples/cases/2012", "--format", "xlsx,csv,sarif"];
    private static readonly string[] Audits = ["samples/audits/programme.json", "--kind", "audit-validation", "--cases", "samples/cases", "--format", "xlsx,csv,sarif"];

    [Fact]
    public void Report_CaseRecords_HasItsTables()
    {
        using var run = new ReportRun(Cases);

        run.Result.ExitCode.ShouldBe(0, run.Result.Error);
        Valid(run.File("case-records.xlsx")).ShouldBe(["Findings", "Evidence", "Actions", "Themes", "Grades", "About"]);
        var findings = Table(run, "case-records-findings.csv");
        findings.Count.ShouldBeGreaterThan(12 * 70);
        findings.ShouldAllBe(row => row.Length == 20);
        Table(run, "case-records-evidence.csv").Count.ShouldBeGreaterThan(findings.Count / 2);
        Table(run, "case-records-themes.csv").ShouldContain(row => row[2] == "Chronologies are present in 11 of 12 cases; four are mainly lists of system events.");
        Table(run, "case-records-actions.csv").Skip(1).ShouldAllBe(row => row[3] == "not met" || row[3] == "partly met");
        findings.Count(row => row[8] is "not met" or "partly met").ShouldBe(Table(run, "case-records-actions.csv").Count - 1);
    }

    [Fact]
    public void Report_AuditValidation_HasItsTables()
    {
        using var run = new ReportRun(Audits);

        run.Result.ExitCode.ShouldBe(0, run.Result.Error);
        Valid(run.File("audit-validation.xlsx")).ShouldBe(["Findings", "Evidence", "Actions", "Areas", "Contradictions", "Recommendations", "About"]);
        Table(run, "audit-validation-areas.csv").Count.ShouldBe(12);
        Table(run, "audit-validation-contradictions.csv").Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Report_Sarif_HoldsEveryFindingBelowMet()
    {
        using var run = new ReportRun(Cases);

        var log = JsonNode.Parse(File.ReadAllText(run.File("case-records.sarif")))!["runs"]![0]!;
        var rules = log["tool"]!["driver"]!["rules"]!.AsArray();
        var results = log["results"]!.AsArray();
        rules.Count.ShouldBe(76);
        results.Count.ShouldBe(Table(run, "case-records-findings.csv").Count(row => row[8] is "not met" or "partly met" or "no evidence"));
        results.ShouldAllBe(result => rules[result!["ruleIndex"]!.GetValue<int>()]!["id"]!.GetValue<string>() == result["ruleId"]!.GetValue<string>());
        results.ShouldAllBe(result => (result!["kind"]!.GetValue<string>() == "open") == (result["level"]!.GetValue<string>() == "none"));
        results.Select(result => result!["partialFingerprints"]!["findingId/v1"]!.GetValue<string>()).ShouldBeUnique();
    }

    [Fact]
    public void Report_Sarif_PointsToTheLinesOfTheEvidence()
    {
        using var run = new ReportRun(Cases);

        var lines = Directory.GetFiles(Repository.At("samples/cases/2012")).ToDictionary(file => $"samples/cases/2012/{Path.GetFileName(file)}", File.ReadAllLines);
        var locations = Locations(run).ToList();
        locations.ShouldNotBeEmpty();
        foreach (var location in locations)
        {
            var file = location["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>();
            var line = lines[file][location["physicalLocation"]!["region"]!["startLine"]!.GetValue<int>() - 1].TrimStart();
            var place = location["logicalLocations"]![0]!["fullyQualifiedName"]!.GetValue<string>().Split('/');
            if (place.Length == 1 || char.IsAsciiDigit(place[^1][0])) line.ShouldStartWith("{");
            else line.ShouldContain($"\"{place[^1]}\":");
        }
    }

    [Fact]
    public void Report_WithTheSample_SaysHowItWasChosenInEveryTable()
    {
        var sample = Path.Combine(Directory.CreateTempSubdirectory("caseaudit-").FullName, "sample.json");
        Executable.Run("select", "samples/lists/case-records-2024.csv", "--for", "case-records", "--as-of", "2024-05-31", "--format", "json", "--out", sample).ExitCode.ShouldBe(0);
        using var run = new ReportRun("samples/cases/2024", "--sample", sample, "--format", "xlsx,csv,sarif");

        run.Result.ExitCode.ShouldBe(0, run.Result.Error);
        const string Chosen = "Eight of 15 listed cases were chosen from the council’s list as at 31 May 2024";
        var about = Table(run, "case-records-about.csv");
        about.ShouldContain(row => row[0] == "Sample" && row[1].StartsWith(Chosen, StringComparison.Ordinal));
        about.Count(row => row[0] == "Chosen").ShouldBe(8);
        about.ShouldContain(row => row[0] == "Covered" && row[1].StartsWith("Team: ", StringComparison.Ordinal));
        Valid(run.File("case-records.xlsx"));
        using var workbook = SpreadsheetDocument.Open(run.File("case-records.xlsx"), isEditable: false);
        workbook.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet!.Descendants<Cell>()).ShouldContain(cell => cell.InnerText.StartsWith(Chosen, StringComparison.Ordinal));
        var told = JsonNode.Parse(File.ReadAllText(run.File("case-records.sarif")))!["runs"]![0]!["properties"]!["sample"]!;
        told["howChosen"]![0]!.GetValue<string>().ShouldStartWith(Chosen);
        told["chosen"]!.AsObject().Count.ShouldBe(8);
    }

    [Fact]
    public void Report_SarifOfFindings_PointsToTheReference()
    {
        using var run = new ReportRun(new Executable.Surroundings { Input = Executable.Run("check", "samples/cases/2012", "--format", "json").Output }, "-", "--format", "sarif");

        var locations = Locations(run).ToList();
        locations.ShouldNotBeEmpty();
        locations.ShouldAllBe(location => location["physicalLocation"]!["region"] == null);
        locations.ShouldAllBe(location => location["physicalLocation"]!["artifactLocation"]!["uri"]!.GetValue<string>().StartsWith("E-12", StringComparison.Ordinal));
    }

    [Fact]
    public void Report_SameInput_WritesTheSameBytes()
    {
        foreach (var arguments in new[] { Cases, Audits })
        {
            using var first = new ReportRun(arguments);
            using var second = new ReportRun([.. arguments, "--jobs", "1"]);

            var files = Directory.GetFiles(first.Folder).Select(file => Path.GetFileName(file)!).ToList();
            files.Count.ShouldBeGreaterThanOrEqualTo(8);
            foreach (var file in files) File.ReadAllBytes(second.File(file)).ShouldBe(File.ReadAllBytes(first.File(file)), file);
        }
    }

    private static IEnumerable<JsonNode> Locations(ReportRun run) =>
        JsonNode.Parse(File.ReadAllText(run.File("case-records.sarif")))!["runs"]![0]!["results"]!.AsArray().SelectMany(result => result!["locations"]!.AsArray()).Select(location => location!);

    /// <summary>The names of the sheets of a workbook without a fault.</summary>
    private static IEnumerable<string> Valid(string path)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty();
        return [.. document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!)];
    }

    private static List<string[]> Table(ReportRun run, string name)
    {
        var rows = new List<string[]>();
        using var csv = CsvReader.FromText(File.ReadAllText(run.File(name)), new CsvReaderOptions { HasHeader = false });
        while (csv.Read()) rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        return rows;
    }
}
