using System.Xml.Linq;

namespace CaseAudit.Reporting;

/// <summary>The elements of a page by their names. Content is elements, attributes, texts, or sequences of them; null is nothing.</summary>
internal static class Tag
{
    public static XElement Article(params object?[] content) => new("article", content);

    public static XElement Dd(params object?[] content) => new("dd", content);

    public static XElement Div(params object?[] content) => new("div", content);

    public static XElement Dl(params object?[] content) => new("dl", content);

    public static XElement Dt(params object?[] content) => new("dt", content);

    public static XElement H2(params object?[] content) => new("h2", content);

    public static XElement H3(params object?[] content) => new("h3", content);

    public static XElement H4(params object?[] content) => new("h4", content);

    public static XElement Li(params object?[] content) => new("li", content);

    public static XElement P(params object?[] content) => new("p", content);

    public static XElement Section(params object?[] content) => new("section", content);

    public static XElement Span(params object?[] content) => new("span", content);

    public static XElement Strong(params object?[] content) => new("strong", content);

    public static XElement Ul(params object?[] content) => new("ul", content);

    /// <summary>A link to a place on this page or to a page beside it.</summary>
    public static XElement Link(string to, params object?[] content) => new("a", new XAttribute("href", to), content);

    /// <summary>Something to open: closed at first, open on paper.</summary>
    public static XElement Details(string summary, params object?[] content) => new("details", new XElement("summary", summary), content);

    /// <summary>A list; nothing where there are no items.</summary>
    public static XElement? List(string listClass, IEnumerable<object> items)
    {
        var all = items.Select(item => item is XElement { Name.LocalName: "li" } ? item : Li(item)).ToList();
        return all.Count == 0 ? null : Ul(Class(listClass), all);
    }

    public static XAttribute Class(string name) => new("class", name);

    public static XAttribute Id(string id) => new("id", id);

    public static XAttribute LabelledBy(string id) => new("aria-labelledby", id);
}
