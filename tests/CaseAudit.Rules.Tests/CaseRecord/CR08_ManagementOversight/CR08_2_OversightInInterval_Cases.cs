using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR08_ManagementOversight;

public sealed class CR08_2_OversightInInterval_Cases : CriterionTable
{
    public override string Code => "CR08.2";

    public override IEnumerable<CriterionCase> Cases =>
    [
        // Two months from 31 July end on 30 September; the other gaps are two months to the day.
        new("child protection, five gaps of two months to the day", Grade.Strength, Protected("2023-07-31", "2023-09-30", "2023-11-30", "2024-01-30", "2024-03-30", "2024-05-30"))
            { Edge = Edge.OnLimit, Says = "All five gaps between records of management oversight were within 2 months" },
        new("child protection, the first of five gaps a day longer", Grade.PartlyMet, Protected("2023-07-31", "2023-10-01", "2023-11-30", "2024-01-30", "2024-03-30", "2024-05-30"))
            { Edge = Edge.BeyondLimit, Says = "One of five gaps between records of management oversight was longer than 2 months; it was over two months" },
        new("child protection, three gaps in time are too few for a strength", Grade.Met, Protected("2024-01-02", "2024-02-01", "2024-03-01", "2024-04-05")),
        new("child protection, four gaps in time are a strength", Grade.Strength, Protected("2024-01-02", "2024-02-01", "2024-03-01", "2024-04-02", "2024-05-01")),

        new("child in need, nine of ten gaps within three months", Grade.Met, InNeed("2023-09-01", "2023-10-01", "2023-11-01", "2023-12-01", "2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01", "2024-05-01", "2024-05-20")) { Edge = Edge.OnLimit },
        new("child in need, eight of nine gaps within three months", Grade.PartlyMet, InNeed("2023-09-01", "2023-10-01", "2023-11-01", "2023-12-01", "2024-01-01", "2024-02-01", "2024-03-01", "2024-04-01", "2024-05-01")) { Edge = Edge.BeyondLimit },
        new("child in need, three of five gaps", Grade.PartlyMet, InNeed("2023-09-01", "2023-12-02", "2024-01-02", "2024-02-02", "2024-05-02")) { Edge = Edge.OnLimit, Says = "Two of five gaps" },
        new("child in need, four of seven gaps", Grade.NotMet, InNeed("2023-09-01", "2023-12-02", "2024-03-03", "2024-03-10", "2024-03-20", "2024-04-01", "2024-05-01")) { Edge = Edge.BeyondLimit, Says = "Three of seven gaps" },

        new("the open gap exactly twice the interval", Grade.PartlyMet, Protected("2023-06-01", "2023-08-01", "2023-10-01", "2023-12-01", "2024-01-31")) { Edge = Edge.OnLimit, Says = "the next was due by 31 March 2024" },
        new("the open gap a day longer than twice the interval", Grade.NotMet, Protected("2023-06-01", "2023-08-01", "2023-10-01", "2023-12-01", "2024-01-30")) { Edge = Edge.BeyondLimit },

        new("none recorded, the first due on the as-of date", Grade.NotApplicable, Protected("2024-03-31")) { Edge = Edge.OnLimit, Says = "Nothing is due yet" },
        new("none recorded, the first due the day before", Grade.NotMet, Protected("2024-03-30")) { Edge = Edge.BeyondLimit, Says = "the first was due by 30 May 2024" },
        new("closed on the day the first was due", Grade.NotApplicable, Protected("2023-12-01") with { Closed = Day("2024-02-01") }) { Edge = Edge.OnLimit },
        new("closed the day after the first was due", Grade.NotMet, Protected("2023-12-01") with { Closed = Day("2024-02-02") }) { Edge = Edge.BeyondLimit },

        new("supervision is not oversight", Grade.NotMet, Protected("2024-01-02") with { Supervision = [new() { Date = Day("2024-02-01"), Type = SupervisionType.Individual }] }),
        new("an independent reviewing officer gives oversight", Grade.Met, Protected("2024-03-04") with { ManagementDecisions = [Decided.On("2024-05-02", role: "Independent Reviewing Officer")] }),
        new("a social worker’s decision is no oversight", Grade.NotMet, Protected("2024-03-04") with { ManagementDecisions = [Decided.On("2024-05-02", role: "social worker")] }),
        new("decisions carry no roles", Grade.NotEvidenced, Protected("2024-03-04") with { ManagementDecisions = [Decided.On("2024-05-02", role: " ")] }),
        new("nothing said of decisions", Grade.NotEvidenced, Case(CaseStatus.ChildProtection, "2024-01-02")),
    ];

    private static CaseExtract Protected(string opened, params string[] days) => Case(CaseStatus.ChildProtection, opened) with { ManagementDecisions = Decided.Each(days) };

    // Opened before the lookback: the period begins on 31 May 2023.
    private static CaseExtract InNeed(params string[] days) => Case(CaseStatus.ChildInNeed, "2023-01-09") with { ManagementDecisions = Decided.Each(days) };
}
