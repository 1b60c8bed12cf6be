using System.Xml.Linq;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Reporting;

/// <summary>Draws a timeline that has been laid out.</summary>
internal static class TimelineSvg
{
    private const double LetterWidth = 6.4;

    /// <summary>The drawing, with a title and a description in place of what it shows.</summary>
    public static XElement Of(Timeline timeline, string id, string title)
    {
        var layout = TimelineLayout.Of(timeline);
        return new XElement("svg",
            Tag.Class("timeline"), new XAttribute("role", "img"), new XAttribute("aria-labelledby", $"{id}-title {id}-says"),
            new XAttribute("viewBox", FormattableString.Invariant($"0 0 {layout.Width:0.#} {layout.Height:0.#}")),
            new XElement("title", Tag.Id($"{id}-title"), title),
            new XElement("desc", Tag.Id($"{id}-says"), TimelineTable.Describe(timeline)),
            Box("to-come", layout.AsOf, TimelineLayout.Top, layout.Width - layout.AsOf, layout.Height - TimelineLayout.Top - 12),
            Axis(layout),
            layout.Lanes.Select(Lane),
            AsOf(timeline, layout));
    }

    private static XElement Axis(TimelineLayout layout) => new("g",
        layout.Axis.Select(tick => new object[]
        {
            Line("tick", tick.X, TimelineLayout.Top - 6, tick.X, layout.Height - 12),
            Text("axis", tick.X + 3, TimelineLayout.Top - 10, tick.Label),
        }));

    private static XElement AsOf(Timeline timeline, TimelineLayout layout) => new("g",
        Line("as-of", layout.AsOf, TimelineLayout.Top - 6, layout.AsOf, layout.Height - 12),
        new XElement("title", $"As at {Say.Date(timeline.AsOf)}"));

    private static XElement Lane(PlacedLane placed) => new("g",
        Line("between", 0, placed.Top, 960, placed.Top),
        Text("lane", 0, placed.Top + 19, placed.Lane.Name),
        placed.Lane.Note is null ? null : Text("note", TimelineLayout.Left + 6, placed.Top + 19, placed.Lane.Note),
        placed.Gaps.Select(gap => Gap(gap, placed)),
        placed.Bands.Select(band => Band(band, placed)),
        placed.Marks.Select(mark => TimelineSymbols.At(mark.Mark.Kind, mark.X, Middle(placed, mark.Row), $"{Say.Date(mark.Mark.On)}: {mark.Mark.Label}")));

    // The time allowed is a pale ground, the time beyond it is striped and says how long the whole was, where there is room.
    private static XElement Gap(PlacedGap gap, PlacedLane placed) => new("g",
        new XElement("title", $"{Say.Dates(gap.Gap.From, gap.Gap.To)}: {gap.Gap.Label}"),
        Box("beyond", gap.Due, placed.Top + 2, gap.Width, placed.Height - 4),
        gap.Width > (gap.Gap.Length.Length * LetterWidth) + 22 && placed.Bands.Count == 0 ? Text("length", gap.Due + (gap.Width / 2), placed.Top + placed.Height - 11, gap.Gap.Length) : null);

    private static XElement Band(PlacedBand band, PlacedLane placed)
    {
        var (label, top) = (band.Band.Label, Middle(placed, band.Row) - 8.5);
        return new XElement("g",
            new XElement("title", $"{TimelineTable.When(band.Band)}: {label}"),
            Box(band.Band.Kind == TimelineBandKind.Status ? "status" : "work", band.X, top, band.Width, 17),
            Text("band", band.Words, top + 13, label));
    }

    private static double Middle(PlacedLane placed, int row) => placed.Top + 4.5 + (TimelineLayout.Row * (row + 0.5));

    private static XElement Box(string look, double x, double y, double width, double height) => new("rect",
        Tag.Class(look), TimelineSymbols.Number("x", x), TimelineSymbols.Number("y", y), TimelineSymbols.Number("width", width), TimelineSymbols.Number("height", height));

    private static XElement Line(string look, double x1, double y1, double x2, double y2) => new("line",
        Tag.Class(look), TimelineSymbols.Number("x1", x1), TimelineSymbols.Number("y1", y1), TimelineSymbols.Number("x2", x2), TimelineSymbols.Number("y2", y2));

    private static XElement Text(string look, double x, double y, string text) => new("text",
        Tag.Class(look), TimelineSymbols.Number("x", x), TimelineSymbols.Number("y", y), text);
}
