using System.Text;
using System.Text.Json.Nodes;
using CaseAudit.Model;
using CsvHelper;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CaseAudit.EndToEnd.Tests.Reports;

/// <summary>A payload in every text of a record comes out inert in every table format.</summary>
public sealed class PayloadTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    // How a payload begins makes a formula of it; what follows is meant for terminals, web pages, XML, Excel’s escapes and CSV.
    private const string Rest = "cmd|' /C mark'!A0 <script>mark</script></t><f>mark</f>\u001b[2J\u0007\u202Ekram\u2066_x003D_mark_x000D_\uFFFF\uFFFE\",\"=mark";

    public static TheoryData<string> Payloads() => ["=" + Rest, "+" + Rest, "-" + Rest, "@" + Rest, "\t=" + Rest, "\r\n=" + Rest];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void CaseRecords_PayloadInEveryText_IsInert(string payload)
    {
        var record = new PayloadRecord(payload);
        File.WriteAllText(At("case.json"), record.Json<CaseExtract>());

        using var run = new ReportRun(At("case.json"), "--as-of", "2024-05-31", "--format", "xlsx,csv,sarif");

        record.Texts.ShouldBeGreaterThan(50);
        run.Result.ExitCode.ShouldBeOneOf([0, 2], run.Result.Error);
        Inert(run, "case-records");
    }

    [Theory]
    [MemberData(nameof(Payloads))]
    public void AuditValidation_PayloadInEveryText_IsInert(string payload)
    {
        File.WriteAllText(At("case.json"), new PayloadRecord(payload).Json<CaseExtract>());
        var record = new PayloadRecord(payload);
        File.WriteAllText(At("programme.json"), record.Json<AuditProgramme>("caseaudit/audits/v1"));

        using var run = new ReportRun(At("programme.json"), "--kind", "audit-validation", "--cases", At("case.json"), "--as-of", "2024-05-31", "--format", "xlsx,csv,sarif");

        record.Texts.ShouldBeGreaterThan(30);
        run.Result.ExitCode.ShouldBeOneOf([0, 2], run.Result.Error);
        Inert(run, "audit-validation");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void Inert(ReportRun run, string report)
    {
        var seen = false;
        using (var workbook = SpreadsheetDocument.Open(run.File(report + ".xlsx"), isEditable: false))
        {
            foreach (var cell in workbook.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet!.Descendants<Cell>()))
            {
                cell.CellFormula.ShouldBeNull();
                if (cell.DataType is null) continue;

                cell.DataType.InnerText.ShouldBe("inlineStr");
                Quiet(cell.InnerText);
                seen |= cell.InnerText.Contains("mark", StringComparison.Ordinal);
            }
        }

        foreach (var file in Directory.GetFiles(run.Folder, "*.csv"))
        {
            using var csv = CsvReader.FromText(File.ReadAllText(file), new CsvReaderOptions { HasHeader = false });
            while (csv.Read())
            {
                foreach (var field in Enumerable.Range(0, csv.FieldCount).Select(csv.GetString).Where(field => field.Length > 0))
                {
                    Quiet(field);
                    "=+-@\t\r".ShouldNotContain(field[0]);
                }
            }
        }

        var log = File.ReadAllText(run.File(report + ".sarif"));
        foreach (var text in Texts(JsonNode.Parse(log)!)) Quiet(text.ReplaceLineEndings(""));
        seen.ShouldBeTrue("No text of the record reached the report, so nothing was tested.");
    }

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject inner => inner.SelectMany(property => Texts(property.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    // No control character, no override of direction, nothing that is no character at all.
    private static void Quiet(string text) =>
        text.EnumerateRunes().ShouldAllBe(rune => !Rune.IsControl(rune) && Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.Format && (rune.Value & 0xFFFE) != 0xFFFE);

    private string At(string name) => Path.Combine(_folder, name);
}
