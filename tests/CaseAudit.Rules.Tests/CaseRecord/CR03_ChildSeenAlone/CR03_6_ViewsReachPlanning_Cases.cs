using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR03_ChildSeenAlone.Visited;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR03_ChildSeenAlone;

public sealed class CR03_6_ViewsReachPlanning_Cases : CriterionTable
{
    public override string Code => "CR03.6";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("in the plan", Grade.Met, With("I want to stay.") with { Meetings = [] }) { Says = "in the plan" },
        new("took part in the last review", Grade.Met, With(null, Review("2024-04-12", ChildParticipation.Attended))) { Says = "at the last review" },
        new("views brought to the last review, no plans extracted", Grade.Met, With(null, Review("2024-04-12", ChildParticipation.ViewsConveyed)) with { Plans = null }),
        new("only in the assessment", Grade.PartlyMet, With(null, Review("2024-04-12", ChildParticipation.NotParticipated)) with { Assessments = [Assessed] }),
        new("took part in an earlier review only", Grade.NotMet, With(null, Review("2024-02-12", ChildParticipation.Attended), Review("2024-05-12", ChildParticipation.NotParticipated))),
        new("an earlier plan holds views, the current one none", Grade.NotMet, With(null) with { Meetings = [], Plans = [ChildPlan("I want to stay.") with { Ended = Day("2024-03-01") }, ChildPlan(null)] }),
        new("the plan and the review say nothing", Grade.NotEvidenced, With(null, Review("2024-04-12", null))),
        new("the initial conference is not a review", Grade.NotEvidenced, With(null, Review("2024-01-19", ChildParticipation.Attended) with { Type = MeetingType.InitialConference })),
        new("nothing said of plans, meetings or assessments", Grade.NotEvidenced, Case(CaseStatus.ChildProtection, "2024-01-08") with { Child = TenYearsOld }),
        new("no plan and no review", Grade.NotApplicable, With(null) with { Plans = [], Meetings = [], Assessments = [Assessed] }),
        new("under assessment there is no plan", Grade.NotApplicable, With("I want to stay.") with { Status = CaseStatus.Assessment }),
        new("not born yet", Grade.NotApplicable, With("I want to stay.") with { Child = Unborn }),
        new("too young to be asked, two on the day of the review", Grade.NotMet, With(null, Review("2024-04-12", ChildParticipation.UnderAge)) with { Plans = [], Child = Born("2022-04-12") }) { Edge = Edge.OnLimit },
        new("too young to be asked, two the day after the review", Grade.NotApplicable, With(null, Review("2024-04-12", ChildParticipation.UnderAge)) with { Plans = [], Child = Born("2022-04-13") }) { Edge = Edge.BeyondLimit },
    ];

    private static Assessment Assessed =>
        new() { Type = AssessmentType.Single, Started = Day("2024-01-08"), Completed = Day("2024-02-16"), ChildViews = "I want to stay." };

    private static CaseExtract With(string? views, params Meeting[] meetings) => Case(CaseStatus.ChildProtection, "2024-01-08") with
    {
        Child = TenYearsOld,
        Plans = [ChildPlan(views)],
        Meetings = meetings,
    };

    private static Plan ChildPlan(string? views) => new() { Type = PlanType.ChildProtection, Created = Day("2024-01-19"), ChildViews = views };

    private static Meeting Review(string day, ChildParticipation? participation) =>
        new() { Type = MeetingType.ReviewConference, Date = Day(day), ChildParticipation = participation };
}
