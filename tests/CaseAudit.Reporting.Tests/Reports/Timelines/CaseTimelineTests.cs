using CaseAudit.Model;
using CaseAudit.Rules;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Reporting.Tests.Reports.Timelines;

public sealed class CaseTimelineTests
{
    private static readonly CaseJudge Judge = new(Knowledge.BuiltIn, []);
    private static readonly DateOnly AsOf = new(2024, 5, 31);

    [Fact]
    public void Of_VisitsTooFarApart_MarksTheGapThatTheFindingJudged()
    {
        var (judged, timeline) = Read(Case() with { Visits = [Visit(2024, 1, 10), Visit(2024, 4, 2), Visit(2024, 5, 28)] });

        var late = judged.Questions.SelectMany(question => question.Findings).Single(finding => finding.Code == "CR03.1").Spans.Where(span => !span.InTime).ToList();
        var gaps = Lane(timeline, "Visits to the child").Gaps;
        gaps.Select(gap => (gap.From, gap.Due, gap.To)).ShouldBe(late.Select(span => (span.From, span.Due, span.To)));
        gaps.ShouldContain(gap => gap.From == new DateOnly(2024, 1, 10) && gap.To == new DateOnly(2024, 4, 2));
    }

    [Fact]
    public void Of_VisitsInTime_MarksNoGap()
    {
        var everyWeek = Enumerable.Range(0, 22).Select(week => new DateOnly(2024, 1, 2).AddDays(7 * week)).Select(day => Visit(day.Year, day.Month, day.Day)).ToList();

        Lane(Read(Case() with { Visits = everyWeek }).Timeline, "Visits to the child").Gaps.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(VisitOutcome.Seen, true, null, nameof(TimelineMarkKind.SeenAlone))]
    [InlineData(VisitOutcome.Seen, false, null, nameof(TimelineMarkKind.SeenNotAlone))]
    [InlineData(VisitOutcome.Seen, null, null, nameof(TimelineMarkKind.Seen))]
    [InlineData(VisitOutcome.Seen, true, VisitMode.Virtual, nameof(TimelineMarkKind.NotSeen))]
    [InlineData(VisitOutcome.Refused, null, null, nameof(TimelineMarkKind.NotSeen))]
    [InlineData(null, true, null, nameof(TimelineMarkKind.NotSeen))]
    public void Of_Visit_ShowsWhetherTheChildWasSeenAlone(VisitOutcome? outcome, bool? alone, VisitMode? mode, string kind)
    {
        var visit = new Visit { Date = new DateOnly(2024, 5, 2), Outcome = outcome, ChildSeenAlone = alone, Mode = mode };

        Lane(Read(Case() with { Visits = [visit] }).Timeline, "Visits to the child").Marks.ShouldHaveSingleItem().Kind.ToString().ShouldBe(kind);
    }

    [Fact]
    public void Of_ReviewHeldAndNextOne_ShowsBothDueDays()
    {
        var (_, timeline) = Read(Case() with
        {
            Meetings = [new Meeting { Type = MeetingType.InitialConference, Date = new DateOnly(2024, 1, 2) }, new Meeting { Type = MeetingType.ReviewConference, Date = new DateOnly(2024, 4, 20) }],
        });

        var marks = Lane(timeline, "Reviews and conferences").Marks;
        marks.Count(mark => mark.Kind == TimelineMarkKind.Review).ShouldBe(2);
        marks.Where(mark => mark.Kind == TimelineMarkKind.ReviewDue).Select(mark => mark.On).ShouldBe([new DateOnly(2024, 4, 2), new DateOnly(2024, 10, 20)]);
        timeline.To.ShouldBe(new DateOnly(2024, 10, 20));
        Lane(timeline, "Reviews and conferences").Gaps.ShouldHaveSingleItem().Due.ShouldBe(new DateOnly(2024, 4, 2));
    }

    [Fact]
    public void Of_ItemsAfterTheAsOfDate_ShowsNone() =>
        Lane(Read(Case() with { Incidents = [new Incident { Date = AsOf.AddDays(1), Type = IncidentType.DomesticAbuse }] }).Timeline, "Incidents and referrals").Marks.ShouldBeEmpty();

    [Fact]
    public void Of_CollectionThatTheExtractDoesNotCarry_SaysNoEvidenceAndAnEmptyOneNone()
    {
        var (_, timeline) = Read(Case() with { Supervision = [] });

        Lane(timeline, "Supervision").Note.ShouldBeNull("a gap stands there");
        Lane(timeline, "Management oversight").Note.ShouldBe("no evidence: not in the extract");
        Lane(Read(Case() with { Incidents = [] }).Timeline, "Incidents and referrals").Note.ShouldBe("none recorded in the period");
    }

    [Fact]
    public void Of_ClosedCase_EndsOnTheDayOfClosure() =>
        Read(Case() with { Closed = new DateOnly(2024, 3, 31) }).Timeline.To.ShouldBe(new DateOnly(2024, 3, 31));

    private static CaseExtract Case() => new()
    {
        CaseId = "C-1",
        Status = CaseStatus.ChildProtection,
        Opened = new DateOnly(2024, 1, 2),
        StatusHistory = [new StatusPeriod { Status = CaseStatus.ChildProtection, From = new DateOnly(2024, 1, 2) }],
    };

    private static Visit Visit(int year, int month, int day) => new() { Date = new DateOnly(year, month, day), Outcome = VisitOutcome.Seen };

    private static TimelineLane Lane(Timeline timeline, string name) => timeline.Lanes.Single(lane => lane.Name == name);

    private static (JudgedCase Judged, Timeline Timeline) Read(CaseExtract extract)
    {
        var judged = Judge.Judge(extract, AsOf, new HashSet<string>(StringComparer.Ordinal));
        return (judged, CaseTimeline.Of(judged, extract));
    }
}
