using System.Security;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CaseAudit.Reporting;

/// <summary>Everything of a workbook but the rows of its sheets.</summary>
internal static class ExcelSkeleton
{
    private const string CoreProperties =
        """<?xml version="1.0" encoding="utf-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{0}</dc:title><dc:creator>CaseAudit</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>""";

    /// <param name="title">What the workbook is.</param>
    /// <param name="sheets">Its sheets.</param>
    /// <param name="places">Where in the package each sheet goes.</param>
    public static MemoryStream Of(string title, IReadOnlyList<ExcelSheet> sheets, out IReadOnlyDictionary<string, ExcelSheet> places)
    {
        var found = new Dictionary<string, ExcelSheet>(StringComparer.Ordinal);
        var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var main = package.AddWorkbookPart();
            package.ChangeIdOfPart(main, "rId1");
            var (list, names) = (new Sheets(), new DefinedNames());
            foreach (var (index, sheet) in sheets.Index())
            {
                var id = $"rId{index + 1}";
                var part = main.AddNewPart<WorksheetPart>(id);
                part.Worksheet = new Worksheet(new SheetData());
                found[part.Uri.OriginalString.TrimStart('/')] = sheet;
                list.Append(new Sheet { Name = sheet.Name, SheetId = (uint)index + 1, Id = id });
                names.Append(new DefinedName($"'{sheet.Name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)index });
            }

            main.Workbook = new Workbook(list, names);
            main.AddNewPart<WorkbookStylesPart>($"rId{sheets.Count + 1}").Stylesheet = ExcelStyle.All();
            var properties = package.AddCoreFilePropertiesPart();
            package.ChangeIdOfPart(properties, "rId2");
            using var text = new StreamWriter(properties.GetStream(FileMode.Create));
            text.Write(CoreProperties.Replace("{0}", SecurityElement.Escape(title), StringComparison.Ordinal));
        }

        places = found;
        stream.Position = 0;
        return stream;
    }
}
