using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace CaseAudit.EndToEnd.Tests.Reports;

/// <summary>Whatever stands in a record or in a peer’s words is text in a Word document, and nothing else.</summary>
public sealed class InertTextTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("caseaudit-").FullName;

    [Fact]
    public void CaseRecords_HostileTextsEverywhere_AreText()
    {
        foreach (var file in Directory.GetFiles(Repository.At("samples/cases/2012"))) Write($"cases/{Path.GetFileName(file)}", HostileTexts.In(File.ReadAllText(file), "cases", Definition(file)));
        Write("responses.json", Responses());

        using var run = new ReportRun(Path.Combine(_folder, "cases"), "--responses", Path.Combine(_folder, "responses.json"), "--as-of", "2012-05-25");

        run.Result.ExitCode.ShouldBe(0, run.Result.Error);
        IsInert(run.File("case-records.docx"), atLeast: 20);
    }

    [Fact]
    public void AuditValidation_HostileTextsEverywhere_AreText()
    {
        Write("programme.json", HostileTexts.In(File.ReadAllText(Repository.At("samples/audits/programme.json")), "audits", null));

        using var run = new ReportRun(Path.Combine(_folder, "programme.json"), "--kind", "audit-validation", "--cases", "samples/cases");

        run.Result.ExitCode.ShouldBe(0, run.Result.Error);
        IsInert(run.File("audit-validation.docx"), atLeast: 5);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // The payload is there as text; no part holds a field, a link out of the document or a character that no text should hold.
    private static void IsInert(string path, int atLeast)
    {
        WordText.Of(path).Count(line => line.Contains("<script>alert(1)</script>=HYPERLINK(", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(atLeast);
        using var package = ZipFile.OpenRead(path);
        foreach (var part in package.Entries)
        {
            using var reader = new StreamReader(part.Open());
            var xml = reader.ReadToEnd();
            foreach (var character in HostileTexts.Forbidden) xml.ShouldNotContain(character, Case.Sensitive, part.FullName);
            xml.ShouldNotContain("TargetMode=\"External\"", Case.Sensitive, part.FullName);
            var codes = XDocument.Parse(xml).Descendants().Where(element => element.Name.LocalName == "instrText").Select(element => element.Value.Trim());
            codes.ShouldAllBe(code => code == "TOC \\o \"1-1\" \\n \\h \\z \\u");
        }
    }

    private static string Definition(string file) => JsonNode.Parse(File.ReadAllText(file))!["cases"] is null ? "case" : "caseFile";

    private static JsonObject Responses() => new()
    {
        ["schema"] = "caseaudit/responses/v1",
        ["cases"] = new JsonObject
        {
            ["E-1203"] = new JsonObject
            {
                ["comment"] = HostileTexts.Payload,
                ["questions"] = new JsonObject
                {
                    ["CR03"] = new JsonObject
                    {
                        ["comment"] = HostileTexts.Payload,
                        ["findings"] = new JsonObject { ["CR03.1"] = new JsonObject { ["disposition"] = "disputed", ["reason"] = HostileTexts.Payload } },
                    },
                },
            },
        },
    };

    private void Write(string name, JsonNode document)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, document.ToJsonString());
    }
}
