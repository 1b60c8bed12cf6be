using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR08_ManagementOversight;

public sealed class CR08_6_AllocatedWithoutGap_Cases : CriterionTable
{
    public override string Code => "CR08.6";

    // Opened on Monday 4 March 2024 unless a row says otherwise.
    public override IEnumerable<CriterionCase> Cases =>
    [
        new("allocated on the day opened", Grade.Met, Allocated(Held("2024-03-04"))) { Says = "allocated to a qualified worker throughout. The worker did not change in the period" },
        new("first allocated after five working days", Grade.Met, Allocated(Held("2024-03-12"))) { Edge = Edge.OnLimit, Says = "without a gap of more than 5 working days" },
        new("first allocated after six working days", Grade.NotMet, Allocated(Held("2024-03-13"))) { Edge = Edge.BeyondLimit, Says = "No qualified worker is recorded for six working days between 4 March 2024 and 13 March 2024" },

        // 25 to 28 March and 2 April are five working days; Good Friday and Easter Monday are none.
        new("five working days between two workers", Grade.Met, Allocated(Held("2024-03-04", "2024-03-22"), Held("2024-04-03", worker: "W-2"))) { Edge = Edge.OnLimit, Says = "The worker changed once in the period" },
        new("six working days between two workers", Grade.NotMet, Allocated(Held("2024-03-04", "2024-03-22"), Held("2024-04-04", worker: "W-2"))) { Edge = Edge.BeyondLimit },
        new("no worker for the last five working days", Grade.Met, Allocated(Held("2024-03-04", "2024-05-22"))) { Edge = Edge.OnLimit },
        new("no worker for the last six working days", Grade.NotMet, Allocated(Held("2024-03-04", "2024-05-21"))) { Edge = Edge.BeyondLimit },
        new("one long gap is not forgiven", Grade.NotMet, Allocated(Held("2024-03-04", "2024-03-06"), Held("2024-03-07", "2024-04-05"), Held("2024-04-22"))),
        new("two long gaps", Grade.NotMet, Allocated(Held("2024-03-04", "2024-03-06"), Held("2024-03-25", "2024-04-05"), Held("2024-05-07"))) { Says = "the longest of two such gaps" },
        new("another worker’s allocation covers the gap", Grade.Met, Allocated(Held("2024-03-04", "2024-05-31", "W-2"), Held("2024-03-04", "2024-03-08"), Held("2024-05-01"))),
        new("closed five working days after the worker left", Grade.Met, Allocated(Held("2024-03-04", "2024-04-12")) with { Closed = Day("2024-04-22") }) { Edge = Edge.OnLimit },

        new("a gap by an unqualified worker", Grade.NotMet, Allocated(Held("2024-03-04", "2024-03-22"), Held("2024-03-23", "2024-04-19", "W-2", qualified: false), Held("2024-04-20"))),
        new("an unqualified worker throughout", Grade.NotMet, Allocated(Held("2024-03-04", qualified: false))),
        new("qualification recorded for one worker only", Grade.NotMet, Allocated(Held("2024-03-04", "2024-03-22"), Held("2024-03-23", worker: "W-2", qualified: null))),
        new("nothing said of qualification, no gap", Grade.NotEvidenced, Allocated(Held("2024-03-04", qualified: null))) { Says = "whether the allocated worker is qualified" },
        new("nothing said of qualification, a gap either way", Grade.NotMet, Allocated(Held("2024-03-04", "2024-03-22", qualified: null))) { Says = "No worker is recorded for" },

        new("three workers, one of them agency staff for half the time", Grade.Met, Allocated(
            Held("2024-03-04", "2024-04-01"), Held("2024-04-02", "2024-05-16", "W-2", employment: Employment.Agency), Held("2024-05-17", worker: "W-3")))
            { Says = "The worker changed twice in the period; agency staff held the case for 51 % of the time." },
        new("three changes of worker are worth asking about", Grade.Met, Allocated(
            Held("2024-03-04", "2024-03-22"), Held("2024-03-23", "2024-04-05", "W-2"), Held("2024-04-06", "2024-05-03", "W-3"), Held("2024-05-04")))
            { Says = "The worker changed three times in the period, which is worth asking about; agency staff did not hold the case." },
        new("two changes of worker are not", Grade.Met, Allocated(Held("2024-03-04", "2024-03-22"), Held("2024-03-23", "2024-04-05", "W-2"), Held("2024-04-06", worker: "W-3")))
            { Says = "The worker changed twice in the period; agency staff" },

        new("a gap before the lookback", Grade.Met, Allocated(Held("2022-01-10", "2023-02-01"), Held("2023-06-08")) with { Opened = Day("2022-01-10") }) { Edge = Edge.OnLimit },
        new("a gap that reaches into the lookback", Grade.NotMet, Allocated(Held("2022-01-10", "2023-02-01"), Held("2023-06-09")) with { Opened = Day("2022-01-10") }) { Edge = Edge.BeyondLimit },
        new("none recorded, opened five working days ago", Grade.NotApplicable, Allocated() with { Opened = Day("2024-05-22") }) { Edge = Edge.OnLimit },
        new("none recorded, opened six working days ago", Grade.NotMet, Allocated() with { Opened = Day("2024-05-21") }) { Edge = Edge.BeyondLimit, Says = "; the limit is 5 working days." },
        new("the worker changed in the lookback, the one before had left by then", Grade.Met, Allocated(Held("2022-01-10", "2023-05-31"), Held("2023-06-05", worker: "W-2")) with { Opened = Day("2022-01-10") }) { Says = "The worker changed once in the period" },
        new("nothing said of allocations", Grade.NotEvidenced, Case(CaseStatus.ChildInNeed, "2024-03-04")),
    ];

    private static Allocation Held(string from, string? to = null, string worker = "W-1", bool? qualified = true, Employment employment = Employment.Permanent) =>
        new() { Worker = worker, From = Day(from), To = to is null ? null : Day(to), Qualified = qualified, Employment = employment };

    private static CaseExtract Allocated(params Allocation[] allocations) => Case(CaseStatus.ChildInNeed, "2024-03-04") with { Allocations = allocations };
}
