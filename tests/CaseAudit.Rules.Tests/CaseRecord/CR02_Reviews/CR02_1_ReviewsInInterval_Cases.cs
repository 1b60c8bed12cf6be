using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR02_Reviews.Reviewed;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR02_Reviews;

public sealed class CR02_1_ReviewsInInterval_Cases : CriterionTable
{
    public override string Code => "CR02.1";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("no reviews while being assessed", Grade.NotApplicable, Case(CaseStatus.Assessment, "2024-01-18") with { Meetings = [] }),
        new("nothing said of meetings", Grade.NotEvidenced, Case(CaseStatus.ChildProtection, "2024-01-18")),

        // The first review conference: three months from the initial conference on Thursday 18 January 2024.
        new("first review on the last day of three months", Grade.Met, OnPlanSince("2024-01-08", Initial("2024-01-18"), Review("2024-04-18"))) { Edge = Edge.OnLimit, Says = "within 3 months" },
        new("first review a day after three months", Grade.NotMet, OnPlanSince("2024-01-08", Initial("2024-01-18"), Review("2024-04-19"))) { Edge = Edge.BeyondLimit, Says = "due by 18 April 2024 and held on 19 April 2024" },
        new("late with the reason recorded", Grade.PartlyMet, OnPlanSince("2024-01-08", Initial("2024-01-18"), Review("2024-04-19") with { DelayReason = "not quorate" })) { Says = "with the reason recorded" },
        new("without an initial conference counted from the status", Grade.NotMet, OnPlanSince("2024-01-17", Review("2024-04-18"))),
        new("an initial conference of an earlier plan does not count", Grade.Met, OnPlanSince("2022-01-10", Initial("2022-01-18"), Review("2024-04-17")) with
        {
            StatusHistory = [Period("2022-01-18", "2022-11-18"), Period("2024-01-17", null)],
        }),
        new("a change of category does not start the time again", Grade.Met, OnPlanSince("2023-06-05", Initial("2023-06-15"), Review("2023-09-14"), Review("2024-03-14")) with
        {
            StatusHistory = [Period("2023-06-15", "2024-02-01"), Period("2024-02-01", null)],
        }) { Says = "Both reviews" },

        // Later review conferences: six months from the one before.
        new("later review on the last day of six months", Grade.Met, OnPlanSince("2023-06-15", Review("2023-09-14"), Review("2024-03-14"))) { Edge = Edge.OnLimit },
        new("one of two reviews a day after six months", Grade.PartlyMet, OnPlanSince("2023-06-15", Review("2023-09-14"), Review("2024-03-15"))) { Edge = Edge.BeyondLimit, Says = "One of two reviews" },
        new("two reviews on one day are one", Grade.Met, OnPlanSince("2024-01-18", Review("2024-04-18"), Review("2024-04-18"))),

        new("an earlier due date on the record governs", Grade.NotMet, OnPlanSince("2024-01-18", Review("2024-04-18") with { Due = Day("2024-04-17") })) { Says = "due by 17 April 2024" },
        new("a later due date on the record is only reported", Grade.NotMet, OnPlanSince("2024-01-18", Review("2024-04-19") with { Due = Day("2024-05-02") })) { Says = "gave 2 May 2024 as a due date" },

        new("a late review on the first day of the lookback", Grade.NotMet, OnPlanSince("2022-11-30", Review("2023-05-31"))) { Edge = Edge.OnLimit },
        // Held the day before, it is out of sight; the next, due six months later, is overdue.
        new("the late review lies a day before the lookback", Grade.NotMet, OnPlanSince("2022-11-30", Review("2023-05-30"))) { Edge = Edge.BeyondLimit, Says = "No review is recorded in the period" },
        new("no review held, the first overdue", Grade.NotMet, OnPlanSince("2024-01-18")) { Says = "due by 18 April 2024" },
        new("no review held, the first not due yet", Grade.NotApplicable, OnPlanSince("2024-03-18")),
        new("a review in time and the next overdue", Grade.Met, OnPlanSince("2023-06-15", Review("2023-09-14"))),

        // Looked after since Thursday 1 February 2024: the twentieth working day is Thursday 29 February.
        new("first looked-after review on the twentieth working day", Grade.Met, LookedAfter("2024-02-29")) { Edge = Edge.OnLimit },
        new("first looked-after review on the twenty-first working day", Grade.NotMet, LookedAfter("2024-03-01")) { Edge = Edge.BeyondLimit },
        new("second looked-after review after three months", Grade.Met, LookedAfter("2024-02-22", "2024-05-22")) { Edge = Edge.OnLimit },
        new("second looked-after review a day later", Grade.PartlyMet, LookedAfter("2024-02-22", "2024-05-23")) { Edge = Edge.BeyondLimit },
        new("third looked-after review after six months", Grade.Met, LookedAfter("2023-07-01", "2023-07-20", "2023-10-20", "2024-04-20")) { Edge = Edge.OnLimit },
        new("third looked-after review a day later", Grade.PartlyMet, LookedAfter("2023-07-01", "2023-07-20", "2023-10-20", "2024-04-21")) { Edge = Edge.BeyondLimit },

        new("child in need review after three months", Grade.Met, Reviews(CaseStatus.ChildInNeed, "2024-02-19", MeetingType.ChildInNeedReview, "2024-05-19")) { Edge = Edge.OnLimit },
        new("child in need review a day later", Grade.NotMet, Reviews(CaseStatus.ChildInNeed, "2024-02-19", MeetingType.ChildInNeedReview, "2024-05-20")) { Edge = Edge.BeyondLimit },
        new("early help is held to the child in need interval", Grade.NotMet, Reviews(CaseStatus.EarlyHelp, "2024-02-19", MeetingType.TeamAroundChild, "2024-05-20")),
        new("pathway review on the last day of six months from the end of August", Grade.Met, Reviews(CaseStatus.CareLeaver, "2023-08-31", MeetingType.PathwayReview, "2024-02-29")) { Edge = Edge.OnLimit },
        new("pathway review a day later", Grade.NotMet, Reviews(CaseStatus.CareLeaver, "2023-08-31", MeetingType.PathwayReview, "2024-03-01")) { Edge = Edge.BeyondLimit },
    ];

    private static Meeting Initial(string day) => Held(MeetingType.InitialConference, day);

    private static StatusPeriod Period(string from, string? to) => new() { Status = CaseStatus.ChildProtection, From = Day(from), To = to is null ? null : Day(to) };

    private static CaseExtract LookedAfter(params string[] days) => Case(CaseStatus.ChildLookedAfter, "2024-01-02") with
    {
        LegalStatuses = [new LegalStatus { Code = "S20", From = Day(days.Length > 2 ? days[0] : "2024-02-01") }],
        Meetings = [.. days.Skip(days.Length > 2 ? 1 : 0).Select(day => Held(MeetingType.LookedAfterReview, day))],
    };

    private static CaseExtract Reviews(CaseStatus status, string start, MeetingType type, string day) => Case(status, start) with { Meetings = [Held(type, day)] };
}
