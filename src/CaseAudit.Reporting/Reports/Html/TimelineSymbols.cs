using System.Xml.Linq;

namespace CaseAudit.Reporting;

/// <summary>The shapes of the marks, defined once a page and told apart by form, not by colour alone.</summary>
internal static class TimelineSymbols
{
    /// <summary>What each mark means, in the order of the key.</summary>
    public static IReadOnlyList<(TimelineMarkKind Kind, string Means)> Key { get; } =
    [
        (TimelineMarkKind.SeenAlone, "child seen alone"),
        (TimelineMarkKind.SeenNotAlone, "child seen, not alone"),
        (TimelineMarkKind.Seen, "child seen, not recorded whether alone"),
        (TimelineMarkKind.NotSeen, "visit that does not show the child was seen"),
        (TimelineMarkKind.Review, "review or conference held"),
        (TimelineMarkKind.ReviewDue, "review due by"),
        (TimelineMarkKind.Step, "meeting, supervision, decision or risk assessment"),
        (TimelineMarkKind.Incident, "incident"),
        (TimelineMarkKind.Referral, "referral"),
    ];

    /// <summary>The definitions, unseen.</summary>
    public static XElement Definitions() => new("svg",
        Tag.Class("definitions"), new XAttribute("aria-hidden", "true"), new XAttribute("width", 0), new XAttribute("height", 0),
        new XElement("defs",
            new XElement("pattern",
                Tag.Id("beyond"), new XAttribute("width", 6), new XAttribute("height", 6), new XAttribute("patternUnits", "userSpaceOnUse"), new XAttribute("patternTransform", "rotate(45)"),
                new XElement("rect", Tag.Class("beyond-ground"), new XAttribute("width", 6), new XAttribute("height", 6)),
                new XElement("rect", Tag.Class("beyond-stripe"), new XAttribute("width", 2), new XAttribute("height", 6)))),
        Key.Select(one => new XElement("symbol", Tag.Id(Name(one.Kind)), new XAttribute("viewBox", "-8 -8 16 16"), Shape(one.Kind))));

    /// <summary>A mark, its middle at a point.</summary>
    public static XElement At(TimelineMarkKind kind, double x, double y, string? says = null) => new("use",
        new XAttribute("href", "#" + Name(kind)), Number("x", x - 8), Number("y", y - 8), new XAttribute("width", 16), new XAttribute("height", 16),
        says is null ? null : new XElement("title", says));

    /// <summary>A number as an attribute, as short as it can be written.</summary>
    public static XAttribute Number(string name, double value) => new(name, Math.Round(value, 1));

    private static string Name(TimelineMarkKind kind) => "mark-" + kind;

    private static object[] Shape(TimelineMarkKind kind) => kind switch
    {
        TimelineMarkKind.SeenAlone => [Circle("full", 5.5)],
        TimelineMarkKind.SeenNotAlone => [Circle("hollow", 5), Path("full", "M0 -5A5 5 0 0 0 0 5Z")],
        TimelineMarkKind.Seen => [Circle("hollow", 5)],
        TimelineMarkKind.NotSeen => [Path("stroke", "M-4.5 -4.5L4.5 4.5M-4.5 4.5L4.5 -4.5")],
        TimelineMarkKind.Review => [Path("full", "M0 -6.5L6.5 0L0 6.5L-6.5 0Z")],
        TimelineMarkKind.ReviewDue => [Path("stroke", "M-3 7V-6.5L5 -3.5L-3 -.5")],
        TimelineMarkKind.Step => [Path("full", "M-4.5 -4.5H4.5V4.5H-4.5Z")],
        TimelineMarkKind.Incident => [Path("alert", "M0 -6.5L6.5 5.5H-6.5Z")],
        _ => [Path("hollow", "M0 6L6 -5H-6Z")],
    };

    private static XElement Circle(string look, double radius) => new("circle", Tag.Class(look), Number("r", radius));

    private static XElement Path(string look, string d) => new("path", Tag.Class(look), new XAttribute("d", d));
}
