using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR02_Reviews;

public sealed class CR02_7_TimeOnPlan_Cases : CriterionTable
{
    public override string Code => "CR02.7";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("not asked of looked-after children", Grade.NotApplicable, Since(CaseStatus.ChildLookedAfter, "2020-01-06")),
        new("not asked while being assessed", Grade.NotApplicable, Since(CaseStatus.Assessment, "2020-01-06")),
        new("nothing said of the status history", Grade.NotEvidenced, Case(CaseStatus.ChildProtection, "2024-01-18")),
        new("no history, the day opened stands for the start", Grade.Met, Case(CaseStatus.ChildProtection, "2024-01-18") with { StatusHistory = [] }),

        new("child protection plan for 18 months", Grade.Met, Since(CaseStatus.ChildProtection, "2022-11-30")) { AsOf = Day("2024-05-30"), Edge = Edge.OnLimit, Says = "within 18 months" },
        new("child protection plan for 18 months and a day", Grade.PartlyMet, Since(CaseStatus.ChildProtection, "2022-11-30")) { Edge = Edge.BeyondLimit, Says = "longer than 18 months" },
        new("child in need for 12 months", Grade.Met, Since(CaseStatus.ChildInNeed, "2023-05-31")) { Edge = Edge.OnLimit },
        new("child in need for 12 months and a day", Grade.PartlyMet, Since(CaseStatus.ChildInNeed, "2023-05-30")) { Edge = Edge.BeyondLimit },
        new("early help for 12 months and a day", Grade.PartlyMet, Since(CaseStatus.EarlyHelp, "2023-05-30")),
        new("a closed case counts to the day it was closed", Grade.Met, Since(CaseStatus.ChildInNeed, "2023-05-30") with { Closed = Day("2024-05-30") }),

        // 24 months from 18 January 2022 end on 18 January 2024.
        new("an earlier plan ended 24 months before", Grade.PartlyMet, Repeat("2021-03-01", "2022-01-18", "2024-01-18")) { Edge = Edge.OnLimit, Says = "an earlier child protection plan ended on 18 January 2022" },
        new("an earlier plan ended 24 months and a day before", Grade.Met, Repeat("2021-03-01", "2022-01-17", "2024-01-18")) { Edge = Edge.BeyondLimit },
        new("a change of category is no repeat", Grade.Met, Repeat("2023-06-01", "2024-01-18", "2024-01-18")) { Says = "since 1 June 2023" },
        new("a change of category recorded from the next day", Grade.Met, Repeat("2023-06-01", "2024-01-17", "2024-01-18")),
        new("a long plan with a change of category", Grade.PartlyMet, Repeat("2022-06-01", "2024-01-18", "2024-01-18")) { Says = "since 1 June 2022" },
        new("an earlier time as a child in need is no repeat", Grade.Met, Repeat("2021-03-01", "2023-01-18", "2024-01-18", CaseStatus.ChildInNeed)),
        new("a repeat spell as a child in need is not asked about", Grade.Met, Repeat("2021-03-01", "2023-06-18", "2024-01-18") with { Status = CaseStatus.ChildInNeed, StatusHistory =
        [
            new StatusPeriod { Status = CaseStatus.ChildInNeed, From = Day("2021-03-01"), To = Day("2023-06-18") },
            new StatusPeriod { Status = CaseStatus.ChildInNeed, From = Day("2024-01-18") },
        ] }),
    ];

    private static CaseExtract Since(CaseStatus status, string from) => Case(status, from) with { StatusHistory = [new StatusPeriod { Status = status, From = Day(from) }] };

    private static CaseExtract Repeat(string earlierFrom, string earlierTo, string from, CaseStatus earlier = CaseStatus.ChildProtection) => Case(CaseStatus.ChildProtection, earlierFrom) with
    {
        StatusHistory =
        [
            new StatusPeriod { Status = earlier, From = Day(earlierFrom), To = Day(earlierTo) },
            new StatusPeriod { Status = CaseStatus.ChildProtection, From = Day(from) },
        ],
    };
}
