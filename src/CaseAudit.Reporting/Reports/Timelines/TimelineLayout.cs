using System.Globalization;

namespace CaseAudit.Reporting;

/// <summary>Where everything of a timeline stands, in units of the drawing. Pure: dates in, positions out.</summary>
/// <param name="Width">Of the drawing, the lane names included.</param>
/// <param name="Height">Of the drawing, the axis included.</param>
/// <param name="Axis">The first days of months that are named, from left to right.</param>
/// <param name="AsOf">Where the as-of date stands.</param>
/// <param name="Lanes">The lanes, from top to bottom.</param>
internal sealed record TimelineLayout(double Width, double Height, IReadOnlyList<PlacedTick> Axis, double AsOf, IReadOnlyList<PlacedLane> Lanes)
{
    /// <summary>Where the plot begins; the names of the lanes stand before it.</summary>
    public const double Left = 186;

    /// <summary>Height of the axis above the lanes.</summary>
    public const double Top = 30;

    /// <summary>Height of one row of a lane.</summary>
    public const double Row = 20;

    private const double Plot = 762;
    private const double Margin = 12;
    private const double LanePadding = 9;
    private const int MostTicks = 14;
    private const double MarkWidth = 13;
    private const double LetterWidth = 6.4;

    /// <summary>Places a timeline.</summary>
    public static TimelineLayout Of(Timeline timeline)
    {
        double X(DateOnly day)
        {
            var within = Math.Clamp(day.DayNumber, timeline.From.DayNumber, timeline.To.DayNumber) - timeline.From.DayNumber;
            return Left + (Plot * within / Math.Max(1, timeline.To.DayNumber - timeline.From.DayNumber));
        }

        var lanes = new List<PlacedLane>();
        var top = Top;
        foreach (var lane in timeline.Lanes)
        {
            var placed = Place(lane, top, X, timeline);
            lanes.Add(placed);
            top += placed.Height;
        }

        return new TimelineLayout(Left + Plot + Margin, top + Margin, Ticks(timeline, X), X(timeline.AsOf), lanes);
    }

    // Bands first, then marks below them: a lane is as high as it needs to be for nothing to cover anything else.
    private static PlacedLane Place(TimelineLane lane, double top, Func<DateOnly, double> x, Timeline timeline)
    {
        var bandRows = new Rows();
        var bands = lane.Bands.Select(band =>
        {
            var (left, right) = (x(band.From), x(band.To ?? Earlier(timeline.AsOf, timeline.To)));
            var (width, words) = (Math.Max(3, right - left), band.Label.Length * LetterWidth);
            // A band too narrow for its words has them after it; one that follows at once stays on its line.
            return words + 8 <= width
                ? new PlacedBand(band, left, width, left + 5, bandRows.Take(left, left + width - 4))
                : new PlacedBand(band, left, width, left + width + 4, bandRows.Take(left, left + width + words + 8));
        }).ToList();
        var markRows = new Rows();
        var marks = lane.Marks.Select(mark => (mark, At: x(mark.On)))
            .Select(one => new PlacedMark(one.mark, one.At, bandRows.Count + markRows.Take(one.At - (MarkWidth / 2), one.At + (MarkWidth / 2)))).ToList();
        var gaps = lane.Gaps.Select(gap => new PlacedGap(gap, x(gap.From), x(gap.Due), Math.Max(3, x(gap.To) - x(gap.Due)))).ToList();
        return new PlacedLane(lane, top, (Row * Math.Max(1, bandRows.Count + markRows.Count)) + LanePadding, bands, marks, gaps);
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static List<PlacedTick> Ticks(Timeline timeline, Func<DateOnly, double> x)
    {
        var first = new DateOnly(timeline.From.Year, timeline.From.Month, 1);
        var months = ((timeline.To.Year - first.Year) * 12) + timeline.To.Month - first.Month + 1;
        var step = Array.Find([1, 2, 3, 6, 12, 24, 60, 120, 600], size => months <= size * MostTicks);
        var ticks = new List<PlacedTick>();
        for (var day = first; day <= timeline.To; day = day.AddMonths(step))
        {
            if (day < timeline.From) continue;
            ticks.Add(new PlacedTick(day, x(day), Name(day, namesYear: step >= 12 || ticks.Count == 0 || day.Year != ticks[^1].Day.Year)));
        }

        return ticks;
    }

    private static string Name(DateOnly day, bool namesYear) => day.ToString(namesYear ? "MMM yyyy" : "MMM", CultureInfo.InvariantCulture);

    // Rows that fill from the top: the next thing goes into the first one in which it has room.
    private sealed class Rows
    {
        private readonly List<double> _ends = [];

        public int Count => _ends.Count;

        public int Take(double left, double right)
        {
            var row = _ends.FindIndex(end => end <= left);
            if (row < 0)
            {
                row = _ends.Count;
                _ends.Add(right);
            }

            _ends[row] = right;
            return row;
        }
    }
}
