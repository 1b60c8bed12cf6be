using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace CaseAudit.Reporting.Tests.Reports;

public sealed class ExcelTablesTests
{
    private static readonly TableShape Shape = new("Things", new("Text", 20), new("Day", 12) { IsDay = true }, new("Count", 8), new("Status", 12) { Choices = ["open", "done"] });

    [Fact]
    public void Save_Fields_KeepTheirKinds()
    {
        var cells = Written(table => table.Row("a text", (DateOnly?)new DateOnly(2024, 5, 31), (int?)7), row: 2);

        cells.Select(cell => (cell.DataType?.InnerText, cell.InnerText)).ShouldBe([("inlineStr", "a text"), (null, "45443"), (null, "7"), (null, "")]);
    }

    [Fact]
    public void Save_DayBeforeTheSheetsCalendar_IsText() =>
        Written(table => table.Row("", (DateOnly?)new DateOnly(1900, 2, 28)), row: 2)[1].InnerText.ShouldBe("1900-02-28");

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData(" =1+1")]
    public void Save_TextLikeAFormula_IsTextAndStaysSoWhenEdited(string text)
    {
        var cell = Written(table => table.Row(text), row: 2)[0];

        (cell.DataType!.InnerText, cell.InnerText, cell.CellFormula).ShouldBe(("inlineStr", text, null));
        cell.StyleIndex!.Value.ShouldBe((uint)ExcelStyle.FormulaLike);
    }

    [Theory]
    [InlineData("\u001b[2J\u202e\r\n\uffff", "�[2J����")]
    [InlineData("_x000D_", "_x005F_x000D_")]
    [InlineData("a_x_b", "a_x_b")]
    [InlineData("<b>&", "<b>&")]
    public void Save_TextThatACellCannotHold_IsMadeSafe(string text, string held) => Written(table => table.Row(text), row: 2)[0].InnerText.ShouldBe(held);

    [Fact]
    public void Save_TextLongerThanACell_IsCutAndSaidSo()
    {
        var folder = new MemoryFolder();
        using var tables = new ExcelTables(folder, "report", "Report");
        var table = tables.Table(Shape);
        table.Row(new string('x', ExcelText.Limit));
        tables.Notes().ShouldBeEmpty();
        table.Row(new string('x', ExcelText.Limit) + "y");

        tables.Notes().Single().ShouldStartWith("One text longer than the 32767 characters that a cell can hold was cut");
        tables.Save();

        using var document = Open(folder);
        Rows(document, "Things")[2][0].InnerText.ShouldBe(new string('x', ExcelText.Limit - 1) + "…");
    }

    [Fact]
    public void Save_MoreRowsThanASheetHolds_GoesOnInAnotherAndSaysSo()
    {
        var folder = new MemoryFolder();
        using var tables = new ExcelTables(folder, "report", "Report", rowLimit: 3);
        var table = tables.Table(Shape);
        for (var row = 1; row <= 5; row++) table.Row($"row {row}");
        tables.Notes().Single().ShouldBe("Things has more rows than the 3 that Excel opens in a sheet; it goes on in Things 2 and Things 3.");
        tables.Save();

        using var document = Open(folder);
        new[] { "Things", "Things 2", "Things 3" }.Select(sheet => string.Join(',', Rows(document, sheet).Select(row => row[0].InnerText)))
            .ShouldBe(["Text,row 1,row 2", "Text,row 3,row 4", "Text,row 5"]);
    }

    [Fact]
    public void Save_Workbook_IsValidFilteredFrozenAndOffersItsChoices()
    {
        var folder = Saved(table => table.Row("a"));

        using var document = Open(folder);
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(fault => fault.Description).ShouldBeEmpty();
        var sheet = Sheet(document, "Things");
        sheet.GetFirstChild<AutoFilter>()!.Reference!.Value.ShouldBe("A1:D2");
        sheet.Descendants<Pane>().Single().TopLeftCell!.Value.ShouldBe("A2");
        var choice = sheet.Descendants<DataValidation>().Single();
        (choice.SequenceOfReferences!.InnerText, choice.Formula1!.Text).ShouldBe(("D2:D2", "\"open,done\""));
    }

    [Fact]
    public void Save_SameRows_GivesTheSameBytes() => Saved(table => table.Row("a"))["report.xlsx"].ShouldBe(Saved(table => table.Row("a"))["report.xlsx"]);

    private static IReadOnlyList<Cell> Written(Action<ITable> write, int row)
    {
        using var document = Open(Saved(write));
        return Rows(document, "Things")[row - 1];
    }

    private static MemoryFolder Saved(Action<ITable> write)
    {
        var folder = new MemoryFolder();
        using var tables = new ExcelTables(folder, "report", "Report");
        write(tables.Table(Shape));
        tables.Save();
        return folder;
    }

    private static SpreadsheetDocument Open(MemoryFolder folder) => SpreadsheetDocument.Open(new MemoryStream(folder["report.xlsx"]), isEditable: false);

    private static List<List<Cell>> Rows(SpreadsheetDocument document, string sheet) => [.. Sheet(document, sheet).Descendants<Row>().Select(row => row.Elements<Cell>().ToList())];

    private static Worksheet Sheet(SpreadsheetDocument document, string name)
    {
        var main = document.WorkbookPart!;
        var sheet = main.Workbook!.Descendants<Sheet>().Single(one => one.Name == name);
        return ((WorksheetPart)main.GetPartById(sheet.Id!.Value!)).Worksheet!;
    }
}
