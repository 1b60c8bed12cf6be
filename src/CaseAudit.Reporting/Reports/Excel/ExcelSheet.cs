using System.Globalization;
using System.Text;
using System.Xml;

namespace CaseAudit.Reporting;

/// <summary>One sheet in the making. Its rows wait on disk, since sheets are filled side by side and stored one after the other.</summary>
internal sealed class ExcelSheet : IDisposable
{
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int LineHeight = 15;
    private const int GreatestHeight = 405;
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    // Excel takes 1900 for a leap year; what stands before cannot be told as a day.
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    private readonly Stream _rows;
    private readonly XmlWriter _xml;
    private readonly TableShape _shape;

    public ExcelSheet(string name, TableShape shape, Stream rows)
    {
        Name = name;
        _shape = shape;
        _rows = rows;
        _xml = XmlWriter.Create(rows, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
        Begin();
        Row([.. shape.Columns.Select(column => (TableField)column.Heading)], ExcelStyle.Heading);
    }

    public string Name { get; }

    /// <summary>How many rows it has, with the headings.</summary>
    public int Rows { get; private set; }

    /// <summary>How many texts were longer than a cell can hold.</summary>
    public int Cut { get; private set; }

    /// <summary>The letters of the last column.</summary>
    private string LastColumn => ((char)('A' + _shape.Columns.Count - 1)).ToString();

    public void Row(ReadOnlySpan<TableField> fields, int? style = null)
    {
        Rows++;
        _xml.WriteStartElement("row", Namespace);
        _xml.WriteAttributeString("ht", Text(Height(fields)));
        for (var column = 0; column < _shape.Columns.Count; column++)
            Cell(column < fields.Length ? fields[column] : default, style ?? (_shape.Columns[column].IsDay ? ExcelStyle.Day : ExcelStyle.Text));

        _xml.WriteEndElement();
    }

    /// <summary>Ends the sheet and writes it.</summary>
    public void Save(Stream output)
    {
        End();
        _xml.Flush();
        _rows.Position = 0;
        _rows.CopyTo(output);
    }

    public void Dispose()
    {
        _xml.Dispose();
        _rows.Dispose();
    }

    private void Begin()
    {
        _xml.WriteStartElement("worksheet", Namespace);
        Element("sheetPr", () => Element("pageSetUpPr", ("fitToPage", "1")));
        Element("sheetViews", () => Element("sheetView", () => Element("pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen")), ("workbookViewId", "0")));
        Element("cols", () =>
        {
            for (var column = 1; column <= _shape.Columns.Count; column++)
                Element("col", ("min", Text(column)), ("max", Text(column)), ("width", Text(_shape.Columns[column - 1].Width)), ("customWidth", "1"));
        });
        _xml.WriteStartElement("sheetData", Namespace);
    }

    private void End()
    {
        _xml.WriteEndElement();
        Element("autoFilter", ("ref", $"A1:{LastColumn}{Text(Rows)}"));
        Validations();
        Element("pageMargins", ("left", "0.5"), ("right", "0.5"), ("top", "0.6"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3"));
        Element("pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToHeight", "0"));
        Element("headerFooter", () => _xml.WriteElementString("oddFooter", Namespace, "&L&A – confidential&RPage &P of &N"));
        _xml.WriteEndElement();
    }

    private void Validations()
    {
        var chosen = _shape.Columns.Index().Where(column => column.Item.Choices.Count > 0).ToList();
        if (chosen.Count == 0 || Rows == 1) return;

        Element("dataValidations", () =>
        {
            foreach (var (index, column) in chosen)
            {
                var letter = (char)('A' + index);
                Element(
                    "dataValidation",
                    () => _xml.WriteElementString("formula1", Namespace, $"\"{string.Join(',', column.Choices)}\""),
                    ("type", "list"),
                    ("allowBlank", "1"),
                    ("showErrorMessage", "1"),
                    ("sqref", $"{letter}2:{letter}{Text(Rows)}"));
            }
        });
    }

    private void Cell(TableField cell, int style)
    {
        _xml.WriteStartElement("c", Namespace);
        if (cell.Day is DateOnly day && day >= FirstDay) Value(ExcelStyle.Day, Text(day.DayNumber - Epoch.DayNumber));
        else if (cell.Number is int number) Value(ExcelStyle.Number, Text(number));
        else String(cell.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? cell.Text, style);

        _xml.WriteEndElement();
    }

    private void Value(int style, string value)
    {
        _xml.WriteAttributeString("s", Text(style));
        _xml.WriteElementString("v", Namespace, value);
    }

    private void String(string? given, int style)
    {
        if (string.IsNullOrEmpty(given))
        {
            _xml.WriteAttributeString("s", Text(style));
            return;
        }

        var text = TerminalText.Safe(given);
        if (text.Length > ExcelText.Limit) Cut++;
        _xml.WriteAttributeString("s", Text(style == ExcelStyle.Text && ExcelText.LooksLikeFormula(text) ? ExcelStyle.FormulaLike : style));
        _xml.WriteAttributeString("t", "inlineStr");
        Element("is", () => Element("t", () => _xml.WriteString(ExcelText.Escape(ExcelText.Cut(text))), ("xml:space", "preserve")));
    }

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes) => Element(name, () => { }, attributes);

    private void Element(string name, Action content, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes)
        {
            if (attribute == "xml:space") _xml.WriteAttributeString("xml", "space", null, value);
            else _xml.WriteAttributeString(attribute, value);
        }

        content();
        _xml.WriteEndElement();
    }

    // Programs measure wrapped text only when a row is edited; until then it is as high as its longest text by the width of its column.
    private int Height(ReadOnlySpan<TableField> fields)
    {
        var lines = 1;
        for (var column = 0; column < fields.Length; column++) lines = Math.Max(lines, ((fields[column].Text?.Length ?? 0) + _shape.Columns[column].Width - 1) / _shape.Columns[column].Width);

        return Math.Min(lines * LineHeight, GreatestHeight);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
