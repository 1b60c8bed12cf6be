namespace CaseAudit.Reporting.Tests.Reports.Timelines;

public sealed class TimelineLayoutTests
{
    private static readonly DateOnly First = new(2024, 1, 1);
    private static readonly DateOnly Last = new(2024, 12, 31);

    [Fact]
    public void Of_EndsOfThePeriod_StandAtTheEndsOfThePlot()
    {
        var lane = TimelineLayout.Of(With(marks: [Step(First), Step(Last)])).Lanes[0];

        lane.Marks[0].X.ShouldBe(TimelineLayout.Left);
        lane.Marks[1].X.ShouldBe(TimelineLayout.Left + 762, tolerance: 0.01);
    }

    [Fact]
    public void Of_MiddleOfThePeriod_StandsInTheMiddle() =>
        TimelineLayout.Of(With(marks: [Step(new DateOnly(2024, 7, 1))])).Lanes[0].Marks[0].X.ShouldBe(TimelineLayout.Left + (762 * 182 / 365.0), tolerance: 0.01);

    [Fact]
    public void Of_MarksOfOneDay_StandBelowEachOtherAndTheLaneGrows()
    {
        var one = TimelineLayout.Of(With(marks: [Step(First)])).Lanes[0];
        var three = TimelineLayout.Of(With(marks: [Step(First), Step(First), Step(First)])).Lanes[0];

        three.Marks.Select(mark => mark.Row).ShouldBe([0, 1, 2]);
        (three.Height - one.Height).ShouldBe(2 * TimelineLayout.Row);
    }

    [Fact]
    public void Of_MarksApart_ShareARow() =>
        TimelineLayout.Of(With(marks: [Step(First), Step(First.AddDays(14))])).Lanes[0].Marks.Select(mark => mark.Row).ShouldBe([0, 0]);

    [Fact]
    public void Of_BandThatStartedBefore_IsCutOffAtTheFirstDay()
    {
        var band = TimelineLayout.Of(With(bands: [new TimelineBand(First.AddYears(-3), First.AddDays(100), "child in need", TimelineBandKind.Status)])).Lanes[0].Bands[0];

        band.X.ShouldBe(TimelineLayout.Left);
        band.Width.ShouldBe(762 * 100 / 365.0, tolerance: 0.01);
    }

    [Fact]
    public void Of_BandThatLasts_EndsOnTheDayOfJudging()
    {
        var timeline = With(bands: [new TimelineBand(First, null, "child in need", TimelineBandKind.Status)]) with { AsOf = First.AddDays(100) };

        TimelineLayout.Of(timeline).Lanes[0].Bands[0].Width.ShouldBe(762 * 100 / 365.0, tolerance: 0.01);
    }

    [Fact]
    public void Of_BandTooNarrowForItsWords_HasThemAfterItAndPushesTheNextAside()
    {
        var layout = TimelineLayout.Of(With(bands:
        [
            new TimelineBand(First, First.AddDays(10), "section 47 enquiry", TimelineBandKind.Work),
            new TimelineBand(First.AddDays(12), First.AddDays(200), "single assessment", TimelineBandKind.Work),
        ]));

        layout.Lanes[0].Bands[0].Words.ShouldBeGreaterThan(layout.Lanes[0].Bands[0].X + layout.Lanes[0].Bands[0].Width);
        layout.Lanes[0].Bands.Select(band => band.Row).ShouldBe([0, 1]);
    }

    [Fact]
    public void Of_Gap_BeginsItsExcessOnTheDayItWasDue()
    {
        var gap = TimelineLayout.Of(With(gaps: [new TimelineGap(First, First.AddDays(10), First.AddDays(110), "over three months", "late")])).Lanes[0].Gaps[0];

        gap.X.ShouldBe(TimelineLayout.Left);
        gap.Due.ShouldBe(TimelineLayout.Left + (762 * 10 / 365.0), tolerance: 0.01);
        gap.Width.ShouldBe(762 * 100 / 365.0, tolerance: 0.01);
    }

    [Fact]
    public void Of_Lanes_StandBelowEachOtherWithoutOverlap()
    {
        var lanes = TimelineLayout.Of(With() with { Lanes = [Lane("one"), Lane("two", marks: [Step(First), Step(First)]), Lane("three")] }).Lanes;

        lanes[1].Top.ShouldBe(lanes[0].Top + lanes[0].Height);
        lanes[2].Top.ShouldBe(lanes[1].Top + lanes[1].Height);
    }

    [Theory]
    [InlineData(1, 13)]
    [InlineData(24, 13)]
    [InlineData(120, 14)]
    public void Of_LongerPeriod_NamesNotMoreDaysThanFit(int months, int most)
    {
        var axis = TimelineLayout.Of(With() with { To = First.AddMonths(months) }).Axis;

        axis.Count.ShouldBeInRange(1, most);
        axis[0].Label.ShouldBe("Jan 2024");
        axis.Select(tick => tick.X).ShouldBeInOrder();
    }

    [Fact]
    public void Of_PeriodOfOneDay_IsDrawn() => TimelineLayout.Of(With(marks: [Step(First)]) with { To = First, AsOf = First }).Lanes[0].Marks[0].X.ShouldBe(TimelineLayout.Left);

    private static TimelineMark Step(DateOnly on) => new(on, TimelineMarkKind.Step, "supervision");

    private static TimelineLane Lane(
        string name, IReadOnlyList<TimelineBand>? bands = null, IReadOnlyList<TimelineMark>? marks = null, IReadOnlyList<TimelineGap>? gaps = null) =>
        new(name, null, bands ?? [], marks ?? [], gaps ?? []);

    private static Timeline With(IReadOnlyList<TimelineBand>? bands = null, IReadOnlyList<TimelineMark>? marks = null, IReadOnlyList<TimelineGap>? gaps = null) =>
        new(First, Last, Last, [Lane("lane", bands, marks, gaps)]);
}
