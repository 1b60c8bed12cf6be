using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR00_GeneralComments;

public sealed class CR00_4_CaseSummary_Cases : CriterionTable
{
    public override string Code => "CR00.4";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("updated three months before to the day", Grade.Met, Summary("What matters", "2024-02-15")) { AsOf = Day("2024-05-15"), Edge = Edge.OnLimit, Says = "last updated on 15 February 2024" },
        new("updated three months and a day before", Grade.PartlyMet, Summary("What matters", "2024-02-15")) { AsOf = Day("2024-05-16"), Edge = Edge.BeyondLimit, Says = "more than 3 months before 16 May 2024" },
        new("closed, updated before the closing", Grade.Met, Summary("What matters", "2024-01-20") with { Closed = Day("2024-03-01") }),
        new("text without a day", Grade.PartlyMet, Summary("What matters", null)) { Says = "does not say when" },
        new("a recent day without text", Grade.PartlyMet, Summary(" ", "2024-05-20")) { Says = "holds no text" },
        new("an old day without text", Grade.NotMet, Summary(null, "2023-05-20")),
        new("neither text nor day", Grade.NotEvidenced, Summary(null, null)),
        new("nothing said of a summary", Grade.NotEvidenced, Summary(null, null) with { CaseSummary = null }),
    ];

    private static CaseExtract Summary(string? text, string? updated) => Case(CaseStatus.ChildInNeed, "2024-01-01") with
    {
        CaseSummary = new() { Text = text, Updated = updated is null ? null : Day(updated) },
    };
}
