using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR00_GeneralComments;

public sealed class CR00_1_Stability_Cases : CriterionTable
{
    public override string Code => "CR00.1";

    // 1 January to 31 May 2024 are 151 days from the first to the last, 76 of them from 16 March.
    public override IEnumerable<CriterionCase> Cases =>
    [
        new("an agency worker took over in March", Grade.NotApplicable, Allocated(Held("W-1", "North", Employment.Permanent, "2024-01-01", "2024-03-16"), Held("W-2", "South", Employment.Agency, "2024-03-16")))
            { Says = "1 January to 31 May 2024, one change of worker, two teams; agency staff held the case for 50 % of the time" },
        new("one permanent worker", Grade.NotApplicable, Allocated(Held("W-1", "North", Employment.Permanent, "2024-01-01"))) { Says = "no changes of worker, one team; agency staff did not hold the case" },
        new("three changes of worker", Grade.NotApplicable, Allocated(
            Held("W-1", "North", null, "2024-01-01", "2024-02-01"), Held("W-2", "North", null, "2024-02-01", "2024-03-01"), Held("W-3", "North", null, "2024-03-01", "2024-04-02"), Held("W-1", "North", null, "2024-04-02")))
            { Says = "three changes of worker, one team; whether agency staff held the case is not recorded. So many changes are worth asking about." },
        new("a worker of an earlier episode", Grade.NotApplicable, Allocated(Held("W-1", "North", null, "2023-01-01", "2023-06-01"), Held("W-2", "North", null, "2024-01-02"))) { Says = "no changes of worker, one team" },
        new("the same worker in another team", Grade.NotApplicable, Allocated(Held("W-1", "North", null, "2024-01-01", "2024-03-16"), Held("W-1", "South", null, "2024-03-16"))) { Says = "no changes of worker, two teams; whether agency staff held the case is not recorded" },
        new("nothing said of allocations", Grade.NotApplicable, Case(CaseStatus.ChildInNeed, "2024-01-01")) { Says = "no evidence on the record" },
        new("never allocated", Grade.NotApplicable, Allocated()) { Says = "no allocation is recorded" },
    ];

    private static CaseExtract Allocated(params Allocation[] allocations) => Case(CaseStatus.ChildInNeed, "2024-01-01") with { Allocations = allocations };

    private static Allocation Held(string worker, string team, Employment? employment, string from, string? to = null) =>
        new() { Worker = worker, Team = team, Employment = employment, From = Day(from), To = to is null ? null : Day(to) };
}
