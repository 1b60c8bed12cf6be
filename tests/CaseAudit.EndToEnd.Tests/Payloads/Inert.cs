using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CaseAudit.EndToEnd.Tests.Reports;
using CsvHelper;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CaseAudit.EndToEnd.Tests.Payloads;

/// <summary>Whether a payload is text and nothing else, format by format. Each asserts that some reached it: where nothing is shown, nothing is tested.</summary>
internal static partial class Inert
{
    public static void OnTerminal(string text, int atLeast)
    {
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n')) HostileText.IsQuiet(line).ShouldBeTrue(line);
        Reached(text, atLeast);
    }

    // Data, from which the text as it was given is read back: no more than control characters matters.
    public static void AsJson(string text, int atLeast)
    {
        foreach (var line in text.Split('\n')) line.ShouldNotContain(character => char.IsControl(character));
        Reached(text, atLeast);
    }

    public static void AsHtml(string path, int atLeast)
    {
        var page = File.ReadAllText(path);
        foreach (var line in page.Split('\n')) HostileText.IsQuiet(line).ShouldBeTrue(line);

        // Read strictly, as XML, the page holds the elements and attributes that we write and no other.
        var elements = XDocument.Parse(VoidElement().Replace(page, "<${tag}/>")).Descendants().ToList();
        elements.Select(element => element.Name.LocalName).ShouldNotContain(name => name == "script" || name == "img" || name == "iframe" || name == "b" || name == "f");
        elements.Count(element => element.Name.LocalName == "style").ShouldBe(1);
        elements.Attributes().Select(attribute => attribute.Name.LocalName).ShouldNotContain(name => name.StartsWith("on", StringComparison.Ordinal) || name == "style" || name == "src");
        elements.Attributes("href").Select(attribute => attribute.Value).ShouldAllBe(link => link.StartsWith('#'));
        elements.Attributes("id").Select(attribute => attribute.Value).ShouldBeUnique();
        Reached(page, atLeast);
    }

    // No part holds a field but the contents, or a link out of the document.
    public static void AsWord(string path, int atLeast)
    {
        using var package = ZipFile.OpenRead(path);
        foreach (var part in package.Entries)
        {
            using var reader = new StreamReader(part.Open());
            var xml = reader.ReadToEnd();
            var document = XDocument.Parse(xml);
            foreach (var text in document.DescendantNodes().OfType<XText>().Select(text => text.Value).Concat(document.Descendants().Attributes().Select(attribute => attribute.Value)))
                HostileText.IsQuiet(text).ShouldBeTrue(part.FullName);
            xml.ShouldNotContain("TargetMode=\"External\"", Case.Sensitive, part.FullName);
            document.Descendants().Where(element => element.Name.LocalName == "instrText").ShouldAllBe(code => code.Value.Trim() == "TOC \\o \"1-1\" \\n \\h \\z \\u");
        }

        Reached(string.Join('\n', WordText.Of(path)), atLeast);
    }

    public static void AsExcel(string path, int atLeast)
    {
        using var workbook = SpreadsheetDocument.Open(path, isEditable: false);
        var cells = workbook.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet!.Descendants<Cell>()).ToList();
        foreach (var cell in cells)
        {
            cell.CellFormula.ShouldBeNull();
            if (cell.DataType is null) continue;

            cell.DataType.InnerText.ShouldBe("inlineStr");
            HostileText.IsQuiet(cell.InnerText).ShouldBeTrue(cell.InnerText);
        }

        Reached(string.Join('\n', cells.Select(cell => cell.InnerText)), atLeast);
    }

    public static void AsCsv(IEnumerable<string> paths, int atLeast)
    {
        var all = new List<string>();
        foreach (var path in paths)
        {
            using var csv = CsvReader.FromText(File.ReadAllText(path), new CsvReaderOptions { HasHeader = false });
            while (csv.Read()) all.AddRange(Enumerable.Range(0, csv.FieldCount).Select(csv.GetString).Where(field => field.Length > 0));
        }

        foreach (var field in all)
        {
            HostileText.IsQuiet(field).ShouldBeTrue(field);
            "=+-@\t\r".ShouldNotContain(field[0]);
        }

        Reached(string.Join('\n', all), atLeast);
    }

    public static void AsSarif(string path, int atLeast)
    {
        var log = File.ReadAllText(path);
        foreach (var text in Texts(JsonNode.Parse(log))) text.Split('\n').ShouldAllBe(line => HostileText.IsQuiet(line));
        Reached(log, atLeast);
    }

    private static void Reached(string text, int atLeast) =>
        (text.Split(HostileText.Mark).Length - 1).ShouldBeGreaterThanOrEqualTo(atLeast, "Too few payloads were shown for this to be a test.");

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject inner => inner.SelectMany(property => Texts(property.Value).Append(property.Key)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    [GeneratedRegex("<(?<tag>meta[^>]*|br)>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VoidElement();
}
