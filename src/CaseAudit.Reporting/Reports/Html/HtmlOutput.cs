using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Xml.Linq;

namespace CaseAudit.Reporting;

/// <summary>
/// Writes elements as HTML. Every text and attribute passes through here and is encoded; what could move a cursor or turn the reading
/// direction is made visible instead of obeyed. There is no way to write markup from a text.
/// </summary>
internal static class HtmlOutput
{
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly FrozenSet<string> _void = ((string[])["meta", "br", "col"]).ToFrozenSet(StringComparer.Ordinal);

    // On lines of their own, so that two reports can be compared; white space means nothing between these.
    private static readonly FrozenSet<string> _ownLine = ((string[])
    [
        "article", "body", "caption", "dd", "details", "div", "dl", "dt", "figure", "figcaption", "footer", "g", "h1", "h2", "h3", "h4", "head", "header", "li", "line",
        "main", "meta", "nav", "ol", "p", "rect", "section", "style", "svg", "symbol", "table", "tbody", "td", "text", "tfoot", "th", "thead", "title", "tr", "ul", "use",
    ]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Writes a node with all that is in it.</summary>
    public static void Write(TextWriter output, XNode node)
    {
        switch (node)
        {
            case XText text:
                _encoder.Encode(output, Inert(text.Value));
                break;
            case XElement element:
                Write(output, element);
                break;
        }
    }

    /// <summary>Writes the opening tag of an element, whatever is in it.</summary>
    public static void Open(TextWriter output, XElement element)
    {
        if (_ownLine.Contains(element.Name.LocalName)) output.Write('\n');
        output.Write('<');
        output.Write(element.Name.LocalName);
        foreach (var attribute in element.Attributes())
        {
            output.Write(' ');
            output.Write(attribute.Name.LocalName);
            output.Write("=\"");
            _encoder.Encode(output, Inert(attribute.Value));
            output.Write('"');
        }

        output.Write('>');
    }

    /// <summary>Writes the closing tag of an element.</summary>
    public static void Close(TextWriter output, XElement element)
    {
        output.Write("</");
        output.Write(element.Name.LocalName);
        output.Write('>');
    }

    private static void Write(TextWriter output, XElement element)
    {
        Open(output, element);
        if (_void.Contains(element.Name.LocalName)) return;

        if (element is StyleElement) output.Write(StyleElement.Sheet);
        else foreach (var node in element.Nodes()) Write(output, node);
        Close(output, element);
    }

    // Lines are kept, for a peer's comment has paragraphs; within a line nothing but what is seen remains.
    private static string Inert(string text) => text.Contains('\n', StringComparison.Ordinal)
        ? string.Join('\n', text.Split('\n').Select(line => TerminalText.Safe(line.TrimEnd('\r'))))
        : TerminalText.Safe(text);
}
