using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR08_ManagementOversight;

public sealed class CR08_7_DriftMetByOversight_Cases : CriterionTable
{
    public override string Code => "CR08.7";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("nothing at all for months", Grade.NotMet, Open() with { Visits = [] }) { Says = "No evidence on the record of a management decision or supervision since drift began" },
        new("a visit six weeks before the as-of date, to the day", Grade.NotApplicable, Visited("2024-04-19")) { Edge = Edge.OnLimit, Says = "No drift recorded" },
        new("a visit six weeks and a day before the as-of date", Grade.NotMet, Visited("2024-04-18")) { Edge = Edge.BeyondLimit },
        new("an objective stalled over two reviews, then supervision", Grade.Met, Stalled("2024-05-20")) { Says = "Drift was met by a management decision or supervision" },
        new("an objective stalled over two reviews, supervision only before", Grade.NotMet, Stalled("2024-01-20")),
        new("two objectives stalled, supervision after the first", Grade.PartlyMet, Stalled("2024-03-20", later: true)),
        new("worked on", Grade.NotApplicable, Visited("2024-05-20")),
        new("nothing said of supervision", Grade.NotEvidenced, Visited("2024-05-20") with { Supervision = null }),
        new("nothing said of decisions", Grade.NotEvidenced, Visited("2024-05-20") with { ManagementDecisions = null }),
        new("nothing said of visits", Grade.NotEvidenced, Open() with { Visits = null }),
    ];

    private static CaseExtract Open() => Case(CaseStatus.ChildInNeed, "2023-09-04") with
    {
        Visits = [], Meetings = [], Plans = [], Assessments = [], ManagementDecisions = [], Supervision = [], Placements = [],
    };

    private static CaseExtract Visited(string day) => Open() with { Visits = [new() { Date = Day(day), Mode = VisitMode.InPerson, Outcome = VisitOutcome.Seen }] };

    // The first objective stands still at the reviews of December and March, the second, if any, at those of March and May.
    private static CaseExtract Stalled(string supervised, bool later = false) => Visited("2024-05-20") with
    {
        Plans = [new() { Id = "PL1", Type = PlanType.ChildInNeed, Created = Day("2023-09-11"), Objectives = [new() { Id = "O1" }, new() { Id = "O2", AchievedOn = later ? null : Day("2024-02-01") }] }],
        Meetings =
        [
            Review("2023-12-04", Progress.None, Progress.Good),
            Review("2024-03-04", Progress.None, Progress.None),
            Review("2024-05-13", Progress.None, Progress.Worse),
        ],
        Supervision = [new() { Date = Day(supervised), Type = SupervisionType.Individual }],
    };

    private static Meeting Review(string day, Progress first, Progress second) => new()
    {
        Type = MeetingType.ChildInNeedReview,
        Date = Day(day),
        ObjectiveProgress = [new() { ObjectiveId = "O1", Progress = first }, new() { ObjectiveId = "O2", Progress = second }],
    };
}
