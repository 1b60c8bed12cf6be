using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaseAudit.Reporting;

/// <summary>The styles of a report. Headings, list and contents carry the names that word processors know, so that they find their way.</summary>
internal static class WordStyles
{
    public const string Text = "Normal";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Heading3 = "Heading3";
    public const string ContentsHeading = "TOCHeading";
    public const string Contents = "TOC1";
    public const string ListItem = "ListBullet";
    public const string Small = "SmallText";
    public const string Peer = "PeerWords";
    public const string TableCell = "TableCell";
    public const string TableNumber = "TableNumber";
    public const string TableHead = "TableHead";
    public const string AfterTable = "AfterTable";
    public const string Footer = "Footer";
    public const string Grid = "TableGrid";

    private const string Font = "Arial";
    private const string Blue = "1D3B6F";
    private const string Grey = "4A4A4A";
    private const string Line = "9AA5B5";
    private const string HeadShade = "E4EAF3";

    public static Styles All() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font },
                new FontSize { Val = "21" },
                new FontSizeComplexScript { Val = "21" },
                new Languages { Val = "en-GB", EastAsia = "en-GB", Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        Paragraph(Text, "Normal", isDefault: true),
        Paragraph(Title, "Title", Spacing(0, 40), Run(44, Blue, bold: true)),
        Paragraph(Subtitle, "Subtitle", Spacing(0, 240), Run(24, Grey)),
        Heading(Heading1, "heading 1", 0, Spacing(320, 120), Run(30, Blue, bold: true)),
        Heading(Heading2, "heading 2", 1, Spacing(220, 80), Run(24, Blue, bold: true)),
        Heading(Heading3, "heading 3", 2, Spacing(160, 60), Run(21, Blue, bold: true)),
        Paragraph(ContentsHeading, "TOC Heading", Spacing(240, 80), Run(24, Blue, bold: true)),
        Paragraph(Contents, "toc 1", Spacing(0, 40)),
        Paragraph(ListItem, "List Bullet", [new NumberingProperties(new NumberingId { Val = WordNumbering.Bullets }), .. Spacing(0, 60)]),
        Paragraph(Small, "Small Text", Spacing(0, 60), Run(18, Grey)),
        Paragraph(Peer, "Peer Words",
            [
                new ParagraphBorders(new LeftBorder { Val = BorderValues.Single, Size = 18, Space = 6, Color = "8A5A00" }),
                new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "FFF6E0" },
                .. Spacing(40, 60),
                new Indentation { Left = "160" },
            ],
            Run(19, "3D2A00")),
        Paragraph(TableCell, "Table Cell", Spacing(20, 20), Run(18)),
        Paragraph(TableNumber, "Table Number", [.. Spacing(20, 20), new Justification { Val = JustificationValues.Right }], Run(18)),
        Paragraph(TableHead, "Table Head", [new KeepNext(), .. Spacing(30, 30)], Run(17, bold: true)),
        Paragraph(AfterTable, "After Table", Spacing(0, 60), Run(8)),
        Paragraph(Footer, "footer", [new Tabs(new TabStop { Val = TabStopValues.Right, Position = 9638 }), .. Spacing(0, 0)], Run(16, Grey)),
        new Style(
            new StyleName { Val = "Table Grid" },
            new StyleTableProperties(
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 4, Color = Line },
                    new LeftBorder { Val = BorderValues.Single, Size = 4, Color = Line },
                    new BottomBorder { Val = BorderValues.Single, Size = 4, Color = Line },
                    new RightBorder { Val = BorderValues.Single, Size = 4, Color = Line },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = Line },
                    new InsideVerticalBorder { Val = BorderValues.Single, Size = 4, Color = Line }),
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa })),
            new TableStyleProperties(new TableStyleConditionalFormattingTableCellProperties(
                new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = HeadShade })) { Type = TableStyleOverrideValues.FirstRow })
        { Type = StyleValues.Table, StyleId = Grid });

    private static Style Heading(string id, string name, int level, OpenXmlElement[] spacing, StyleRunProperties run)
    {
        var style = Paragraph(id, name, [new KeepNext(), new KeepLines(), .. spacing, new OutlineLevel { Val = level }], run);
        style.InsertAfter(new NextParagraphStyle { Val = Text }, style.BasedOn);
        return style;
    }

    private static Style Paragraph(string id, string name, OpenXmlElement[]? paragraph = null, StyleRunProperties? run = null, bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        style.Append(new StyleName { Val = name });
        if (!isDefault) style.Append(new BasedOn { Val = Text });
        style.Append(new PrimaryStyle());
        if (paragraph is not null) style.Append(new StyleParagraphProperties(paragraph));
        if (run is not null) style.Append(run);
        return style;
    }

    private static OpenXmlElement[] Spacing(int before, int after) =>
        [new SpacingBetweenLines { Before = Twentieths(before), After = Twentieths(after) }];

    private static StyleRunProperties Run(int halfPoints, string? colour = null, bool bold = false)
    {
        var run = new StyleRunProperties();
        if (bold) run.Append(new Bold());
        if (colour is not null) run.Append(new Color { Val = colour });
        run.Append(new FontSize { Val = Twentieths(halfPoints) });
        return run;
    }

    private static string Twentieths(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
