using System.Xml.Linq;

namespace CaseAudit.Reporting;

/// <summary>A table with a caption, headings with their scope, and a region that scrolls by itself, by keyboard too, where the page is narrow.</summary>
internal sealed class HtmlTable(string id, string caption, params IReadOnlyList<object> headings)
{
    private readonly List<XElement> _rows = [];
    private readonly List<XElement> _closing = [];

    /// <summary>Whether it holds no row.</summary>
    public bool IsEmpty => _rows.Count == 0;

    /// <summary>Adds a row.</summary>
    /// <param name="heading">What the row is about.</param>
    /// <param name="cells">Its cells: content, or <c>td</c> elements made elsewhere.</param>
    public void Row(object heading, params IEnumerable<object?> cells) => _rows.Add(Cells(heading, cells));

    /// <summary>Adds a row below all others: counts of what stands above.</summary>
    public void Closing(object heading, params IEnumerable<object?> cells) => _closing.Add(Cells(heading, cells));

    /// <summary>The table in its region.</summary>
    /// <param name="look">Classes of the table.</param>
    public XElement In(string look) => Tag.Div(
        Tag.Class("scroll"), new XAttribute("role", "region"), new XAttribute("tabindex", 0), Tag.LabelledBy(id),
        new XElement("table", Tag.Class(look),
            new XElement("caption", Tag.Id(id), caption),
            new XElement("thead", new XElement("tr", headings.Select(heading => new XElement("th", new XAttribute("scope", "col"), heading)))),
            new XElement("tbody", _rows),
            _closing.Count == 0 ? null : new XElement("tfoot", _closing)));

    private static XElement Cells(object heading, IEnumerable<object?> cells) => new("tr",
        new XElement("th", new XAttribute("scope", "row"), heading),
        cells.Select(cell => cell is XElement { Name.LocalName: "td" } ? cell : new XElement("td", cell)));
}
