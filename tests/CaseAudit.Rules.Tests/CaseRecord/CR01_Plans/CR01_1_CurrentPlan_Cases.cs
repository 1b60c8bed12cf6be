using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR01_Plans.Planned;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR01_Plans;

public sealed class CR01_1_CurrentPlan_Cases : CriterionTable
{
    public override string Code => "CR01.1";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("no plan required while being assessed", Grade.NotApplicable, Case(CaseStatus.Assessment, "2024-01-19") with { Plans = [] }),
        new("nothing said of plans", Grade.NotEvidenced, Case(CaseStatus.ChildProtection, "2024-01-19")),
        new("nothing said of meetings", Grade.NotEvidenced, OnPlan(Plan()) with { Meetings = null }) { Says = "without meetings" },
        new("plan made on the first day", Grade.Met, OnPlan(Plan())) { Says = "it is current" },

        // From Friday 19 January 2024 the tenth working day is Friday 2 February.
        new("plan made on the tenth working day", Grade.Met, OnPlan(Made("2024-02-02"))) { Edge = Edge.OnLimit },
        new("plan made on the eleventh working day", Grade.PartlyMet, OnPlan(Made("2024-02-05"))) { Edge = Edge.BeyondLimit, Says = "10 working days that ended on 2 February 2024" },
        new("plan made anew in time after an earlier one", Grade.Met, OnPlan(Plan() with { Ended = Day("2024-04-12") }, Made("2024-04-12"))),

        // From Thursday 16 May, with the bank holiday on 27 May, the tenth working day is Friday 31 May; from 15 May it is 30 May.
        new("no plan, due on the as-of date", Grade.NotApplicable, None("2024-05-16")) { Edge = Edge.OnLimit, Says = "it is due by 31 May 2024" },
        new("no plan, due the day before", Grade.NotMet, None("2024-05-15")) { Edge = Edge.BeyondLimit, Says = "it was due by 30 May 2024" },
        new("the only plan ended", Grade.NotMet, OnPlan(Plan() with { Ended = Day("2024-04-01") })) { Says = "ended on 1 April 2024" },
        new("the only plan of another type", Grade.NotMet, OnPlan(Plan() with { Type = PlanType.ChildInNeed })),
        new("the plan made after the as-of date", Grade.NotMet, OnPlan(Made("2024-06-03"))),

        // An assessment completed on Friday 26 January gives until Friday 9 February.
        new("tenth working day after the assessment that led to it", Grade.Met, Assessed(OnPlan(Made("2024-02-09")), "2023-12-01", "2024-01-26")) { Edge = Edge.OnLimit },
        new("eleventh working day after the assessment that led to it", Grade.PartlyMet, Assessed(OnPlan(Made("2024-02-12")), "2023-12-01", "2024-01-26")) { Edge = Edge.BeyondLimit },
        // Ten working days after Friday 19 January are Friday 2 February: an assessment begun later is a reassessment.
        new("assessment begun ten working days into the status leads to the plan", Grade.Met, Assessed(OnPlan(Made("2024-04-12")), "2024-02-02", "2024-04-05")) { Edge = Edge.OnLimit },
        new("assessment begun eleven working days into the status gives no more time", Grade.PartlyMet, Assessed(OnPlan(Made("2024-04-12")), "2024-02-05", "2024-04-05")) { Edge = Edge.BeyondLimit },

        new("assessment still in progress and in time, child in need", Grade.NotApplicable, Assessed(InNeed("2024-05-01"), "2024-05-02", null)) { Says = "in progress" },
        // From Monday 25 March, with 29 March, 1 April, 6 and 27 May off, the 45th working day is Friday 31 May.
        new("assessment in progress on its last day", Grade.NotApplicable, Assessed(InNeed("2024-03-25"), "2024-03-25", null)) { Edge = Edge.OnLimit },
        new("assessment in progress beyond its last day", Grade.NotMet, Assessed(InNeed("2024-03-22"), "2024-03-22", null)) { Edge = Edge.BeyondLimit },
        new("assessment in progress does not hold up a child protection plan", Grade.NotMet, Assessed(None("2024-05-01"), "2024-05-02", null)),

        new("updated on the day of the last review", Grade.Met, Reviewed("2024-04-12", "2024-04-12")) { Edge = Edge.OnLimit, Says = "last changed on 12 April 2024" },
        new("updated the day before the last review", Grade.PartlyMet, Reviewed("2024-04-11", "2024-04-12")) { Edge = Edge.BeyondLimit, Says = "since the last review on 12 April 2024" },
        new("no update recorded since the last review", Grade.PartlyMet, Reviewed(null, "2024-04-12")),
        new("a core group is no review", Grade.Met, OnPlan(Plan()) with { Meetings = [new Meeting { Type = MeetingType.CoreGroup, Date = Day("2024-04-12") }] }),
        new("late and not updated since the last review", Grade.NotMet, OnPlan(Made("2024-02-05")) with { Meetings = [Review("2024-04-12")] }),

        // Looked after since Thursday 1 February (the legal status changed in April): the tenth working day is Thursday 15 February.
        new("care plan on the tenth working day of being looked after", Grade.Met, LookedAfter("2024-02-15")) { Edge = Edge.OnLimit },
        new("care plan on the eleventh working day of being looked after", Grade.PartlyMet, LookedAfter("2024-02-16")) { Edge = Edge.BeyondLimit },
        new("early help plan in time", Grade.Met, Case(CaseStatus.EarlyHelp, "2024-01-19") with { Meetings = [], Plans = [Made("2024-02-02") with { Type = PlanType.EarlyHelp }] }),
        new("pathway plan a day late", Grade.PartlyMet, Case(CaseStatus.CareLeaver, "2024-01-19") with { Meetings = [], Plans = [Made("2024-02-05") with { Type = PlanType.Pathway }] }),
        new("closed case whose plan ended with it", Grade.Met, OnPlan(Plan() with { Ended = Day("2024-05-20") }) with { Closed = Day("2024-05-24") }),
    ];

    private static Plan Made(string day) => Plan() with { Created = Day(day) };

    private static CaseExtract None(string opened) => OnPlan() with { Opened = Day(opened) };

    private static CaseExtract InNeed(string opened) => Case(CaseStatus.ChildInNeed, opened) with { Plans = [], Meetings = [] };

    private static Meeting Review(string day) => new() { Type = MeetingType.ReviewConference, Date = Day(day) };

    private static CaseExtract Reviewed(string? updated, string review) =>
        OnPlan(Plan() with { Updated = updated is null ? null : Day(updated) }) with { Meetings = [Review(review)] };

    private static CaseExtract Assessed(CaseExtract extract, string started, string? completed) => extract with
    {
        Opened = extract.StatusHistory is null && completed is not null ? Day("2023-11-20") : extract.Opened,
        StatusHistory = completed is null ? null : [new StatusPeriod { Status = extract.Status, From = extract.Opened }],
        Assessments = [new Assessment { Type = AssessmentType.Single, Started = Day(started), Completed = completed is null ? null : Day(completed) }],
    };

    private static CaseExtract LookedAfter(string created) => Case(CaseStatus.ChildLookedAfter, "2024-01-02") with
    {
        Meetings = [],
        LegalStatuses = [new LegalStatus { Code = "S20", From = Day("2024-02-01"), To = Day("2024-04-08") }, new LegalStatus { Code = "ICO", From = Day("2024-04-09") }],
        Plans = [Made(created) with { Type = PlanType.Care }],
    };
}
