using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR03_ChildSeenAlone.Visited;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR03_ChildSeenAlone;

public sealed class CR03_5_ViewsRecorded_Cases : CriterionTable
{
    private static readonly DateOnly _midMay = Day("2024-05-15");

    public override string Code => "CR03.5";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("at a visit three months ago", Grade.Met, Open with { Visits = [Heard("2024-02-15")] }) { AsOf = _midMay, Edge = Edge.OnLimit, Says = "The child’s wishes and feelings were last recorded on 15 February 2024." },
        new("at a visit three months and a day ago", Grade.NotMet, Open with { Visits = [Heard("2024-02-14")] }) { AsOf = _midMay, Edge = Edge.BeyondLimit, Says = "longer ago than 3 months" },

        // Long-term placement: visits are due every three months; with two weeks on top, views of 1 February last to 15 May.
        new("long-term placement, three months and two weeks ago", Grade.Met, LongTerm with { Visits = [Heard("2024-02-01")] }) { AsOf = _midMay, Edge = Edge.OnLimit },
        new("long-term placement, a day longer ago", Grade.NotMet, LongTerm with { Visits = [Heard("2024-01-31")] }) { AsOf = _midMay, Edge = Edge.BeyondLimit, Says = "3 months and 2 weeks" },
        new("in direct work", Grade.Met, Open with { DirectWork = [new DirectWork { Date = Day("2024-05-02"), Tool = "Three Houses" }] }),
        new("in an assessment", Grade.Met, Open with { Assessments = [new Assessment { Type = AssessmentType.Single, Started = Day("2024-03-01"), Completed = Day("2024-04-12"), ChildViews = "I want to stay." }] }),
        new("in the plan", Grade.Met, Open with { Plans = [new Plan { Type = PlanType.ChildProtection, Created = Day("2024-01-19"), Updated = Day("2024-04-12"), ChildViews = "I want to stay." }] }),
        new("brought to a meeting", Grade.Met, Open with { Meetings = [Held("2024-04-12", ChildParticipation.ViewsConveyed)] }),
        new("took no part in the only meeting", Grade.NotMet, Open with { Meetings = [Held("2024-04-12", ChildParticipation.NotParticipated)] }) { Says = "No evidence on the record of the child’s wishes and feelings." },
        new("neither visits nor direct work", Grade.NotMet, Open with { Visits = [], DirectWork = [] }),
        new("nothing carries views", Grade.NotEvidenced, Open with { Visits = [Seen("2024-05-02")], DirectWork = [] }),
        new("blank views", Grade.NotEvidenced, Open with { Visits = [Seen("2024-05-02") with { ChildViews = " " }] }),
        new("nothing said of any source", Grade.NotEvidenced, Open),
        new("opened three months ago, nothing yet", Grade.NotApplicable, Open with { Opened = Day("2024-02-15"), Visits = [], DirectWork = [] }) { AsOf = _midMay, Edge = Edge.OnLimit },
        new("opened three months and a day ago, nothing yet", Grade.NotMet, Open with { Opened = Day("2024-02-14"), Visits = [], DirectWork = [] }) { AsOf = _midMay, Edge = Edge.BeyondLimit },
        new("second birthday on the as-of date", Grade.Met, Open with { Child = Born("2022-05-31"), Visits = [Heard("2024-05-02")] }) { Edge = Edge.OnLimit, Says = "The child’s wishes and feelings were" },
        new("second birthday the day after: an observation counts", Grade.Met, Open with { Child = Born("2022-06-01"), Visits = [Heard("2024-05-02")] }) { Edge = Edge.BeyondLimit, Says = "An observation of the child was" },
        new("born on 29 February, two on 28 February", Grade.Met, Open with { Child = Born("2020-02-29"), Opened = Day("2021-11-01"), Visits = [Heard("2022-02-10")] }) { AsOf = Day("2022-02-28"), Edge = Edge.OnLimit, Says = "The child’s wishes and feelings were" },
        new("not born yet", Grade.NotApplicable, Open with { Child = Unborn, Visits = [Seen("2024-05-02")] }),
    ];

    private static CaseExtract Open => Case(CaseStatus.ChildProtection, "2024-01-08") with { Child = TenYearsOld };

    private static CaseExtract LongTerm => Case(CaseStatus.ChildLookedAfter, "2022-03-01") with
    {
        Child = TenYearsOld,
        Placements = [new Placement { From = Day("2022-03-01"), LongTerm = true }],
    };

    private static Meeting Held(string day, ChildParticipation participation) =>
        new() { Type = MeetingType.ReviewConference, Date = Day(day), ChildParticipation = participation };
}
