using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace CaseAudit.Reporting;

/// <summary>A table whose head is repeated on every page.</summary>
/// <param name="Description">What it shows, for readers who do not see it.</param>
/// <param name="Columns">Heading and width of each column; widths are parts of the whole. Columns of numbers are set to the right.</param>
internal sealed record WordTable(string Description, IReadOnlyList<WordColumn> Columns)
{
    // The width of the text on the page, in twentieths of a point.
    private const int TextWidth = 9638;

    /// <summary>The rows: a list of paragraphs for each cell.</summary>
    public List<IReadOnlyList<IReadOnlyList<WordParagraph>>> Rows { get; } = [];

    /// <summary>Whether a row may be broken across pages: where cells are long.</summary>
    public bool LongRows { get; init; }

    /// <summary>Adds a row of cells of one paragraph each.</summary>
    public void Row(params IReadOnlyList<WordParagraph> cells) => Rows.Add([.. cells.Select(cell => (IReadOnlyList<WordParagraph>)[cell])]);

    public Table ToTable()
    {
        var whole = Columns.Sum(column => column.Part);
        int[] widths = [.. Columns.Select(column => TextWidth * column.Part / whole)];
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = WordStyles.Grid },
                new TableWidth { Width = Number(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0420", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = false, NoVerticalBand = true },
                new TableCaption { Val = TerminalText.Safe(Description) }),
            new TableGrid(widths.Select(width => new GridColumn { Width = Number(width) })));
        table.Append(Row(widths, [.. Columns.Select(column => (IReadOnlyList<WordParagraph>)[column.Heading])], isHead: true));
        foreach (var row in Rows) table.Append(Row(widths, row, isHead: false));
        return table;
    }

    private TableRow Row(int[] widths, IReadOnlyList<IReadOnlyList<WordParagraph>> cells, bool isHead)
    {
        var properties = new TableRowProperties();
        if (isHead || !LongRows) properties.Append(new CantSplit());
        if (isHead) properties.Append(new TableHeader());
        var row = new TableRow(properties);
        for (var column = 0; column < widths.Length; column++)
        {
            var cell = new TableCell(new TableCellProperties(new TableCellWidth { Width = Number(widths[column]), Type = TableWidthUnitValues.Dxa }));
            var ordinary = isHead ? WordStyles.TableHead : Columns[column].IsNumber ? WordStyles.TableNumber : WordStyles.TableCell;
            foreach (var paragraph in cells[column]) cell.Append(paragraph.ToParagraph(ordinary));
            if (cells[column].Count == 0) cell.Append(new WordParagraph(null).ToParagraph(ordinary));
            row.Append(cell);
        }

        return row;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
