using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR11_DataFields.DataFieldRecords;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR11_DataFields;

public sealed class CR11_4_Consistent_Cases : CriterionTable
{
    public override string Code => "CR11.4";

    // 1 January 2024 is a bank holiday; the tenth working day after it is Monday 15 January.
    public override IEnumerable<CriterionCase> Cases =>
    [
        new("status, history and plan agree", Grade.Met, OnSite()),
        new("off site", Grade.NotApplicable, OffSite()),
        new("no plan, due on the as-of date", Grade.Met, OnSite() with { Plans = [] }) { AsOf = Day("2024-01-15"), Edge = Edge.OnLimit },
        new("no plan, due the day before", Grade.PartlyMet, OnSite() with { Plans = [] }) { AsOf = Day("2024-01-16"), Edge = Edge.BeyondLimit, Says = "no open child protection plan although the status is child protection" },
        new("no open history entry", Grade.PartlyMet, OnSite() with { StatusHistory = [] }) { Says = "no open entry for the status child protection" },
        new("open history entry of another status", Grade.PartlyMet, OnSite() with { StatusHistory = [Period(CaseStatus.ChildInNeed, "2024-01-01")] }),
        new("an open plan of another status beside", Grade.PartlyMet, OnSite() with { Plans = [OpenPlan(PlanType.ChildProtection), OpenPlan(PlanType.ChildInNeed)] }) { Says = "an open child in need plan" },
        new("a plan of another status, ended", Grade.Met, OnSite() with { Plans = [OpenPlan(PlanType.ChildProtection), OpenPlan(PlanType.ChildInNeed) with { Ended = Day("2024-01-10") }] }),
        new("neither plan nor history", Grade.NotMet, OnSite() with { Plans = [], StatusHistory = [] }),
        new("assessment, nothing said of plans", Grade.Met, OnSite() with { Status = CaseStatus.Assessment, StatusHistory = [Period(CaseStatus.Assessment, "2024-01-01")], Plans = null }),
        new("looked after, everything there", Grade.Met, LookedAfter()),
        new("looked after, also on a child protection plan", Grade.Met, LookedAfter() with { Plans = [OpenPlan(PlanType.Care), OpenPlan(PlanType.ChildProtection)] }),
        new("looked after without a placement", Grade.PartlyMet, LookedAfter() with { Placements = [] }) { Says = "without an open placement" },
        new("looked after, the legal status ended", Grade.PartlyMet, LookedAfter() with { LegalStatuses = [new() { Code = "S20", From = Day("2024-01-01"), To = Day("2024-05-01") }] }) { Says = "without an open legal status" },
        new("closed, nothing open", Grade.Met, Closed()),
        new("closed, the plan still open", Grade.PartlyMet, Closed() with { Plans = [OpenPlan(PlanType.ChildProtection)] }) { Says = "one item is still open on the closed case (plan)" },
        new("closed, the worker still allocated", Grade.PartlyMet, Closed() with { Allocations = [new() { Worker = "W-1", From = Day("2024-01-02") }] }),
        new("closed, health still involved", Grade.Met, Closed() with { Agencies = [Agency("health", null)] }),
        new("closed, the status open and begun on another day", Grade.NotMet, Closed() with { StatusHistory = [Period(CaseStatus.ChildProtection, "2024-01-03")] }),
        new("to be closed after the as-of date", Grade.Met, OnSite() with { Closed = Day("2024-06-10") }),
        new("opened before the history begins", Grade.PartlyMet, OnSite() with { StatusHistory = [Period(CaseStatus.ChildProtection, "2024-01-03")] }) { Says = "opened on 1 January 2024 but its status history begins on 3 January 2024" },
        new("the history of an earlier episode", Grade.Met, OnSite() with { StatusHistory = [Period(CaseStatus.ChildInNeed, "2022-01-01", "2022-09-01"), Period(CaseStatus.ChildProtection, "2024-01-01")] }),
        new("assessment says not alone, a visit on its last day alone", Grade.PartlyMet, Assessed(false, ("2024-01-10", false), ("2024-02-01", true))) { Says = "the child was not seen alone, the visits of 2 January to 1 February 2024 say otherwise" },
        new("assessment says not alone, a visit the day after alone", Grade.Met, Assessed(false, ("2024-01-10", false), ("2024-02-02", true))),
        new("assessment says alone, every visit not alone", Grade.PartlyMet, Assessed(true, ("2024-01-10", false), ("2024-01-20", false))),
        new("assessment says alone, one of two visits alone", Grade.Met, Assessed(true, ("2024-01-10", false), ("2024-01-20", true))),
        new("assessment says alone, no visit in its time", Grade.Met, Assessed(true)),
        new("assessment says alone, the visits silent", Grade.Met, Assessed(true, ("2024-01-10", null))),
        new("nothing said of the history", Grade.NotEvidenced, OnSite() with { StatusHistory = null }),
        new("nothing said of plans", Grade.NotEvidenced, OnSite() with { Plans = null }),
        new("looked after, nothing said of placements", Grade.NotEvidenced, LookedAfter() with { Placements = null }),
    ];

    private static CaseExtract LookedAfter() => OnSite() with
    {
        Status = CaseStatus.ChildLookedAfter,
        StatusHistory = [Period(CaseStatus.ChildLookedAfter, "2024-01-01")],
        Plans = [OpenPlan(PlanType.Care)],
        LegalStatuses = [new() { Code = "S20", From = Day("2024-01-01") }],
        Placements = [new() { Type = "foster", From = Day("2024-01-01") }],
    };

    private static CaseExtract Closed() => OnSite() with
    {
        Closed = Day("2024-05-01"),
        StatusHistory = [Period(CaseStatus.ChildProtection, "2024-01-01", "2024-05-01")],
        Plans = [OpenPlan(PlanType.ChildProtection) with { Ended = Day("2024-05-01") }],
    };

    private static CaseExtract Assessed(bool alone, params (string Day, bool? Alone)[] visits) => OnSite() with
    {
        Assessments = [new() { Type = AssessmentType.Single, Started = Day("2024-01-02"), Completed = Day("2024-02-01"), ChildSeenAlone = alone }],
        Visits = [.. visits.Select(visit => new Visit { Date = Day(visit.Day), Outcome = VisitOutcome.Seen, Mode = VisitMode.InPerson, ChildSeenAlone = visit.Alone })],
    };
}
