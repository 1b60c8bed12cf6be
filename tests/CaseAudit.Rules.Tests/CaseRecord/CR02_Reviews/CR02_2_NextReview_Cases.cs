using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR02_Reviews.Reviewed;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR02_Reviews;

public sealed class CR02_2_NextReview_Cases : CriterionTable
{
    public override string Code => "CR02.2";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("no reviews while being assessed", Grade.NotApplicable, Case(CaseStatus.Assessment, "2024-01-18") with { Meetings = [] }),
        new("nothing said of meetings", Grade.NotEvidenced, Case(CaseStatus.ChildProtection, "2024-01-18")),

        // Three months from 29 February end on 29 May; the six from 30 November end on 30 May.
        new("due on the as-of date", Grade.Met, OnPlanSince("2024-02-29")) { AsOf = Day("2024-05-29"), Edge = Edge.OnLimit, Says = "due by 29 May 2024" },
        new("due the day before the as-of date", Grade.NotMet, OnPlanSince("2024-02-29")) { AsOf = Day("2024-05-30"), Edge = Edge.BeyondLimit },
        new("later review due on the as-of date", Grade.Met, OnPlanSince("2023-08-31", Review("2023-11-30"))) { AsOf = Day("2024-05-30"), Edge = Edge.OnLimit, Says = "due by 30 May 2024" },
        new("later review due the day before the as-of date", Grade.NotMet, OnPlanSince("2023-08-31", Review("2023-11-30"))) { Edge = Edge.BeyondLimit },
        new("child in need reviewed in time", Grade.Met, InNeed("2024-02-29", "2024-05-29")) { Says = "due by 29 August 2024" },
        new("no review held, the first not due yet", Grade.Met, OnPlanSince("2024-03-18")) { Says = "due by 18 June 2024" },
        new("no review held, the first overdue", Grade.NotMet, OnPlanSince("2024-01-18")) { Says = "due by 18 April 2024" },
        new("overdue, a later date set with the reason", Grade.PartlyMet, OnPlanSince("2024-01-18", Review("2024-06-12") with { DelayReason = "chair unwell" })) { Says = "set for 12 June 2024" },
        new("overdue, a later date set without a reason", Grade.NotMet, OnPlanSince("2024-01-18", Review("2024-06-12"))) { Says = "without a reason on the record" },
        new("an earlier due date on the record governs", Grade.NotMet, OnPlanSince("2024-03-18", Review("2024-06-12") with { Due = Day("2024-05-30") })) { Says = "due by 30 May 2024" },
        new("closed before the next review was due", Grade.Met, OnPlanSince("2024-01-18") with { Closed = Day("2024-04-18") }) { Says = "when the case was closed" },
    ];

    private static CaseExtract InNeed(string start, string review) => Case(CaseStatus.ChildInNeed, start) with { Meetings = [Held(MeetingType.ChildInNeedReview, review)] };
}
