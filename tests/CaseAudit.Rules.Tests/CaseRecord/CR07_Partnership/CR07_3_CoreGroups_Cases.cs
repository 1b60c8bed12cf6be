using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR07_Partnership;

public sealed class CR07_3_CoreGroups_Cases : CriterionTable
{
    public override string Code => "CR07.3";

    // The conference is on Friday 19 January 2024; ten working days end on Friday 2 February 2024. February 2024 has 29 days.
    public override IEnumerable<CriterionCase> Cases =>
    [
        new("first on the tenth working day, then four gaps of 28 days", Grade.Strength, Held("2024-02-02", "2024-03-01", "2024-03-29", "2024-04-26", "2024-05-24")) { Edge = Edge.OnLimit, Says = "within 10 working days of the conference" },
        new("first on the day after, the later ones in time", Grade.PartlyMet, Held("2024-02-03", "2024-03-01", "2024-03-29", "2024-04-26", "2024-05-24")) { Edge = Edge.BeyondLimit, Says = "beyond 10 working days of the conference (due by 2 February 2024)" },
        new("three gaps, all in time", Grade.Met, Held("2024-01-31", "2024-02-28", "2024-03-27", "2024-04-24")) { AsOf = Day("2024-05-22") },
        new("one of four gaps of 29 days", Grade.PartlyMet, Held("2024-01-31", "2024-02-29", "2024-03-28", "2024-04-25", "2024-05-23")) { Edge = Edge.BeyondLimit, Says = "One of four gaps between core groups was longer than 28 days" },
        new("the first alone, the next due on the as-of date", Grade.Met, Held("2024-02-02")) { Edge = Edge.OnLimit, AsOf = Day("2024-03-01"), Says = "The next is not overdue." },
        new("the first alone, the next due on the day before", Grade.NotMet, Held("2024-02-02")) { Edge = Edge.BeyondLimit, AsOf = Day("2024-03-02") },
        new("the first late, the next not due yet", Grade.PartlyMet, Held("2024-02-09")) { AsOf = Day("2024-03-01") },
        new("the first late, and none since", Grade.NotMet, Held("2024-02-09")),
        new("open for exactly twice the interval", Grade.PartlyMet, Held("2024-01-31", "2024-02-28", "2024-03-27")) { Edge = Edge.OnLimit, AsOf = Day("2024-05-22") },
        new("open for longer than twice the interval", Grade.NotMet, Held("2024-01-31", "2024-02-28", "2024-03-27")) { Edge = Edge.BeyondLimit, AsOf = Day("2024-05-23") },
        new("none held, the first due on the as-of date", Grade.NotApplicable, Held()) { Edge = Edge.OnLimit, AsOf = Day("2024-02-02"), Says = "due by 2 February 2024" },
        new("none held, the first due on the day before", Grade.NotMet, Held()) { Edge = Edge.BeyondLimit, AsOf = Day("2024-02-03"), Says = "No core group is recorded since 19 January 2024" },
        new("no conference recorded: the clock starts with the status", Grade.Met, NoConference(Held("2024-02-02"))) { Edge = Edge.OnLimit, AsOf = Day("2024-02-16"), Says = "of the start of the plan" },
        new("no conference recorded and no core group", Grade.NotMet, NoConference(Held())),
        new("an older plan: the first core group lies before the period and is not judged", Grade.Strength, Older("2023-06-28", "2023-07-26", "2023-08-23", "2023-09-20", "2023-10-18",
            "2023-11-15", "2023-12-13", "2024-01-10", "2024-02-07", "2024-03-06", "2024-04-03", "2024-05-01", "2024-05-29")),
        new("an older plan without core groups in the period", Grade.NotMet, Older()) { Says = "No core groups from" },
        new("closed: judged to the day it was closed", Grade.Met, Held("2024-02-02") with { Closed = Day("2024-02-23") }),
        new("meetings absent", Grade.NotEvidenced, Held() with { Meetings = null }),
        new("off a child protection plan", Grade.NotApplicable, Held() with { Status = CaseStatus.ChildInNeed }),
        new("off a child protection plan, meetings absent", Grade.NotApplicable, Case(CaseStatus.CareLeaver, "2024-01-19")),
    ];

    private static CaseExtract Held(params string[] days) => Case(CaseStatus.ChildProtection, "2024-01-19") with
    {
        Meetings = [new Meeting { Type = MeetingType.InitialConference, Date = Day("2024-01-19") }, .. CoreGroups(days)],
    };

    private static CaseExtract NoConference(CaseExtract extract) =>
        extract with { Meetings = [.. extract.Meetings!.Where(meeting => meeting.Type == MeetingType.CoreGroup)] };

    private static CaseExtract Older(params string[] days) => Case(CaseStatus.ChildProtection, "2022-01-10") with
    {
        Meetings = [new Meeting { Type = MeetingType.InitialConference, Date = Day("2022-01-10") }, .. CoreGroups(days)],
    };

    private static IEnumerable<Meeting> CoreGroups(string[] days) => days.Select(day => new Meeting { Type = MeetingType.CoreGroup, Date = Day(day) });
}
