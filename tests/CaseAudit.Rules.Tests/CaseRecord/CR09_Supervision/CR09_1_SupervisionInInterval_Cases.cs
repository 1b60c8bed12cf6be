using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR09_Supervision;

public sealed class CR09_1_SupervisionInInterval_Cases : CriterionTable
{
    public override string Code => "CR09.1";

    public override IEnumerable<CriterionCase> Cases =>
    [
        // 42 days from 1 January 2024 end on 12 February, then on 25 March, then on 6 May.
        new("child protection, gaps of 42 days and a fourth one", Grade.Strength, Protected("2024-01-01", "2024-02-12", "2024-03-25", "2024-05-06", "2024-05-20"))
            { Edge = Edge.OnLimit, Says = "All four gaps between supervision sessions were within 42 days; the longest was six weeks" },
        new("child protection, three gaps of 42 days are too few for a strength", Grade.Met, Protected("2024-01-01", "2024-02-12", "2024-03-25", "2024-05-06")) { Edge = Edge.OnLimit },
        new("child protection, the first of four gaps 43 days", Grade.PartlyMet, Protected("2024-01-01", "2024-02-13", "2024-03-26", "2024-05-07", "2024-05-20"))
            { Edge = Edge.BeyondLimit, Says = "Patchy, but improving: one of two gaps in time before 16 March 2024, two of two gaps since." },
        new("child in need, two gaps of 56 days", Grade.Met, InNeed("2024-02-26", "2024-04-22")) { Edge = Edge.OnLimit },
        new("child in need, one of two gaps 57 days", Grade.NotMet, InNeed("2024-02-27", "2024-04-23")) { Edge = Edge.BeyondLimit, Says = "longer than 56 days; it was over eight weeks" },

        new("nine of ten gaps in time", Grade.Met, Protected("2023-01-09", "2023-07-13", "2023-08-10", "2023-09-10", "2023-10-10", "2023-11-10", "2023-12-10", "2024-01-10", "2024-02-10", "2024-03-10", "2024-04-20"))
            { Edge = Edge.OnLimit, Says = "Patchy, but improving" },
        new("seven of eight gaps in time", Grade.PartlyMet, Protected("2023-01-09", "2023-07-13", "2023-08-20", "2023-09-30", "2023-11-10", "2023-12-20", "2024-01-30", "2024-03-10", "2024-04-20")) { Edge = Edge.BeyondLimit },
        new("in time at first, then late", Grade.PartlyMet, Protected("2024-01-01", "2024-01-29", "2024-02-26", "2024-03-18", "2024-05-06"))
            { Says = "Patchy, and worsening: three of three gaps in time before 16 March 2024, none of one gap since." },
        new("as often late in both halves", Grade.NotMet, Protected("2024-01-01", "2024-02-20", "2024-03-16", "2024-04-10", "2024-05-30")) { Says = "Patchy throughout: one of two gaps" },
        new("every gap late", Grade.NotMet, Protected("2024-01-01", "2024-02-20", "2024-04-10")) { Says = "Late throughout" },

        // 84 days before 31 May is 8 March; the gaps before it are 42 days each.
        new("the open gap exactly twice the interval", Grade.PartlyMet, Protected("2023-09-22", "2023-11-03", "2023-12-15", "2024-01-26", "2024-03-08"))
            { Edge = Edge.OnLimit, Says = "The last was on 8 March 2024; the next was due by 19 April 2024." },
        new("the open gap a day longer than twice the interval", Grade.NotMet, Protected("2023-09-22", "2023-11-03", "2023-12-15", "2024-01-26", "2024-03-07")) { Edge = Edge.BeyondLimit },

        new("every type of session counts", Grade.Met, Protected("2024-03-01") with
        {
            Supervision = [new() { Date = Day("2024-04-02"), Type = SupervisionType.Group }, new() { Date = Day("2024-05-02"), Type = SupervisionType.AdHoc }],
        }),
        new("an open gap that is not due yet is not counted", Grade.Met, Protected("2024-04-01", "2024-05-10")) { Says = "The gap between supervision sessions was within 42 days" },
        new("the interval follows the status, not the plan of an earlier one", Grade.Met, InNeed("2024-02-26", "2024-04-22") with
        {
            StatusHistory = [new() { Status = CaseStatus.ChildProtection, From = Day("2023-01-09"), To = Day("2023-12-31") }, new() { Status = CaseStatus.ChildInNeed, From = Day("2024-01-01") }],
        }),
        new("nothing said of supervision", Grade.NotEvidenced, Case(CaseStatus.ChildProtection, "2024-01-01")) { Says = "carries no supervision" },
        new("none recorded, the first overdue", Grade.NotMet, Protected("2024-01-01")) { Says = "the first was due by 12 February 2024" },
        new("none recorded, the first due on the as-of date", Grade.NotApplicable, Protected("2024-04-19")) { Edge = Edge.OnLimit },
        new("none recorded, the first due the day before", Grade.NotMet, Protected("2024-04-18")) { Edge = Edge.BeyondLimit },
    ];

    private static CaseExtract Protected(string opened, params string[] days) => Supervised(CaseStatus.ChildProtection, opened, days);

    private static CaseExtract InNeed(params string[] days) => Supervised(CaseStatus.ChildInNeed, "2024-01-01", days);

    private static CaseExtract Supervised(CaseStatus status, string opened, string[] days) => Case(status, opened) with
    {
        Supervision = [.. days.Select(day => new SupervisionSession { Date = Day(day), Type = SupervisionType.Individual })],
    };
}
