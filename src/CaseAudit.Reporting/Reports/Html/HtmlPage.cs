using System.Xml.Linq;

namespace CaseAudit.Reporting;

/// <summary>One page, self-contained: begun, added to piece by piece, and ended, so that no page need be held whole.</summary>
internal sealed class HtmlPage
{
    private const string MainId = "main";
    private readonly TextWriter _output;

    /// <summary>Begins a page.</summary>
    /// <param name="output">Where to write; not closed.</param>
    /// <param name="title">What the page is, as its title and heading.</param>
    /// <param name="about">What stands below the heading: of what and as at which day.</param>
    /// <param name="ways">Links to the parts of the page, or to other pages.</param>
    public HtmlPage(TextWriter output, string title, string about, IReadOnlyList<XElement> ways)
    {
        _output = output;
        output.Write("<!DOCTYPE html>");
        HtmlOutput.Open(output, new XElement("html", new XAttribute("lang", "en-GB")));
        HtmlOutput.Write(output, Head(title));
        HtmlOutput.Open(output, new XElement("body"));
        HtmlOutput.Write(output, Tag.Link("#" + MainId, Tag.Class("skip"), "Skip to the report"));
        HtmlOutput.Write(output, Header(title, about));
        if (ways.Count > 0) HtmlOutput.Write(output, Navigation(ways));
        HtmlOutput.Open(output, new XElement("main", Tag.Id(MainId), new XAttribute("tabindex", -1)));
        HtmlOutput.Write(output, TimelineSymbols.Definitions());
    }

    /// <summary>Adds a piece; nothing for null.</summary>
    public void Add(XElement? piece)
    {
        if (piece is not null) HtmlOutput.Write(_output, piece);
    }

    /// <summary>Ends the page.</summary>
    /// <param name="versions">Version of the rules and configuration, for who wants to judge again alike; null where it stands elsewhere.</param>
    public void End(string? versions)
    {
        _output.Write("</main>");
        HtmlOutput.Write(_output, new XElement("footer",
            Tag.P("A critical friend’s reading of the record by rules: it asks, and does not rate. Where the record is silent it says so; that does not mean that something was not done."),
            Tag.P("This page holds confidential information about children, and no name. It needs no network and runs no script."),
            versions is null ? null : Tag.P(Tag.Class("quiet"), versions)));
        _output.Write("</body></html>\n");
    }

    private static XElement Head(string title) => new("head",
        Meta("charset", "utf-8"),
        new XElement("meta", new XAttribute("http-equiv", "Content-Security-Policy"), new XAttribute("content", StyleElement.Policy)),
        NamedMeta("viewport", "width=device-width, initial-scale=1"),
        NamedMeta("robots", "noindex"),
        NamedMeta("referrer", "no-referrer"),
        new XElement("title", $"{title} – CaseAudit"),
        new StyleElement());

    private static XElement Meta(string name, string value) => new("meta", new XAttribute(name, value));

    private static XElement NamedMeta(string name, string content) => new("meta", new XAttribute("name", name), new XAttribute("content", content));

    private static XElement Header(string title, string about) => new("header",
        Tag.P(Tag.Class("product"), "CaseAudit"),
        new XElement("h1", title),
        Tag.P(Tag.Class("about"), about));

    private static XElement Navigation(IReadOnlyList<XElement> ways) => new("nav",
        new XAttribute("aria-label", "Contents"),
        Tag.Ul(ways.Select(way => Tag.Li(way))));
}
