using DocumentFormat.OpenXml.Spreadsheet;

namespace CaseAudit.Reporting;

/// <summary>The looks of cells: by their position among the formats of the workbook.</summary>
internal static class ExcelStyle
{
    public const int Text = 1;
    public const int FormulaLike = 2;
    public const int Day = 3;
    public const int Number = 4;
    public const int Heading = 5;

    private const uint DayFormat = 164;

    public static Stylesheet All() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(Font(bold: false), Font(bold: true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFDDE5EC" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            Format(),
            Format(quotePrefix: true),
            Format(numberFormat: DayFormat),
            Format(wrap: false),
            Format(font: 1, fill: 2)));

    private static Font Font(bool bold)
    {
        var font = new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" });
        if (bold) font.PrependChild(new Bold());
        return font;
    }

    private static CellFormat Format(uint numberFormat = 0, uint font = 0, uint fill = 0, bool wrap = true, bool quotePrefix = false) => new(
        new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = wrap })
    {
        NumberFormatId = numberFormat,
        ApplyNumberFormat = numberFormat > 0,
        FontId = font,
        FillId = fill,
        BorderId = 0,
        FormatId = 0,
        ApplyFont = font > 0,
        ApplyFill = fill > 0,
        ApplyAlignment = true,
        QuotePrefix = quotePrefix,
    };
}
