using System.Xml.Linq;

namespace CaseAudit.Reporting;

/// <summary>What the shapes of a timeline mean; only those that it uses.</summary>
internal static class TimelineKey
{
    public static XElement Of(Timeline timeline)
    {
        var used = timeline.Lanes.SelectMany(lane => lane.Marks).Select(mark => mark.Kind).ToHashSet();
        return Tag.Ul(Tag.Class("key"),
            TimelineSymbols.Key.Where(one => used.Contains(one.Kind)).Select(one => Tag.Li(Sample("key-mark", TimelineSymbols.At(one.Kind, 8, 8)), one.Means)),
            timeline.Lanes.Any(lane => lane.Gaps.Count > 0) ? Tag.Li(Sample("key-gap", new XElement("rect", Tag.Class("beyond"), new XAttribute("width", 30), new XAttribute("height", 16))), "time beyond the standard; the length is that of the whole gap") : null,
            Tag.Li(Sample("key-line", new XElement("line", Tag.Class("as-of"), new XAttribute("x1", 8), new XAttribute("x2", 8), new XAttribute("y1", 0), new XAttribute("y2", 16))), "the day as at which the case is judged"));
    }

    private static XElement Sample(string look, XElement shape) => new("svg",
        Tag.Class(look), new XAttribute("aria-hidden", "true"), new XAttribute("viewBox", look == "key-gap" ? "0 0 30 16" : "0 0 16 16"), shape);
}
