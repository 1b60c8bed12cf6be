using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR11_DataFields.DataFieldRecords;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR11_DataFields;

public sealed class CR11_3_DetailsVerified_Cases : CriterionTable
{
    public override string Code => "CR11.3";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("child and mother verified this spring", Grade.Met, Verified("2024-04-02", "2024-04-02")) { Says = "The details of the child and mother were verified within 12 months" },
        new("off site", Grade.NotApplicable, OffSite()),
        new("verified twelve months before to the day", Grade.Met, Verified("2023-05-31", "2023-05-31")) { Edge = Edge.OnLimit },
        new("mother verified twelve months and a day before", Grade.PartlyMet, Verified("2023-05-31", "2023-05-30")) { Edge = Edge.BeyondLimit, Says = "mother (last on 30 May 2023)" },
        new("nobody verified within twelve months", Grade.NotMet, Verified("2023-05-30", "2023-05-30")),
        new("no day for the father beside the mother’s", Grade.PartlyMet, Verified("2024-04-02", "2024-04-02", null)) { Says = "father (no day recorded)" },
        new("the child alone, verified", Grade.Met, Verified("2024-04-02")),
        new("nothing said of the child, mother verified", Grade.PartlyMet, Verified(null, "2024-04-02") with { Child = null }),
        new("no day for anybody", Grade.NotEvidenced, Verified(null, (string?)null)),
        new("the child alone, verified twelve months and a day before", Grade.NotMet, Verified("2023-05-30")) { Edge = Edge.BeyondLimit, Says = "The details of the one person were not verified" },
        new("no day for the mother, the record carries a sibling’s", Grade.NotMet, Verified(null, (string?)null) with { People = [Mother(null), new() { Relationship = "sibling", LastVerified = Day("2024-04-02") }] }),
        new("verified after the as-of date only", Grade.NotEvidenced, Verified("2024-06-03")),
        new("nothing said of people", Grade.NotEvidenced, Verified("2024-04-02") with { People = null }),
    ];

    private static CaseExtract Verified(string? child, params string?[] parents) => OnSite() with
    {
        Child = CompleteChild with { LastVerified = Maybe(child) },
        People = [.. parents.Select((day, i) => (i == 0 ? Mother(null) : Father(null)) with { LastVerified = Maybe(day) })],
    };

    private static DateOnly? Maybe(string? day) => day is null ? null : Day(day);
}
