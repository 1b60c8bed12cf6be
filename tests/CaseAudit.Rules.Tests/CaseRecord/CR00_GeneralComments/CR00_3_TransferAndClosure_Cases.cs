using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR00_GeneralComments;

public sealed class CR00_3_TransferAndClosure_Cases : CriterionTable
{
    public override string Code => "CR00.3";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("transfer with summary and sign-off", Grade.Met, With(Transferred)),
        new("summary on the day of the transfer", Grade.Met, With(Transferred with { SummaryCompletedOn = Day("2024-03-01") })),
        new("summary on the day after the transfer", Grade.PartlyMet, With(Transferred with { SummaryCompletedOn = Day("2024-03-02") })) { Says = "has no summary by that day" },
        new("not signed off", Grade.PartlyMet, With(Transferred with { ManagerSignOff = false })) { Says = "The transfer of 1 March 2024 has no manager’s sign-off" },
        new("late summary, not signed off", Grade.NotMet, With(Transferred with { SummaryCompletedOn = Day("2024-03-20"), ManagerSignOff = false })) { Says = "The transfer of 1 March 2024 has no summary by that day and no manager’s sign-off on the record." },
        new("nothing said of summary and sign-off", Grade.NotEvidenced, With(new Transfer { Date = Day("2024-03-01") })),
        new("one of two transfers silent", Grade.PartlyMet, With(Transferred, new Transfer { Date = Day("2024-04-01") })),
        new("closed with everything", Grade.Met, Closed(new() { Date = Day("2024-05-01"), Reason = "plan achieved", ManagerSignOff = true, ClosingSummaryOn = Day("2024-05-01"), ReferrerInformed = true })),
        new("closed, the referrer not told", Grade.PartlyMet, Closed(new() { Date = Day("2024-05-01"), Reason = "plan achieved", ManagerSignOff = true, ClosingSummaryOn = Day("2024-05-01"), ReferrerInformed = false })) { Says = "no word to the referrer" },
        new("closed, nothing recorded but refusals", Grade.NotMet, Closed(new() { Date = Day("2024-05-01"), ManagerSignOff = false, ReferrerInformed = false })),
        new("closed, nothing said of how", Grade.NotEvidenced, Closed(null)),
        new("neither transfer nor closure", Grade.NotApplicable, With()),
        new("the only transfer before the episode", Grade.NotApplicable, With(Transferred with { Date = Day("2023-12-31") })),
        new("nothing said of transfers", Grade.NotEvidenced, With() with { Transfers = null }),
    ];

    private static readonly Transfer Transferred = new() { Date = Day("2024-03-01"), SummaryCompletedOn = Day("2024-02-27"), ManagerSignOff = true };

    private static CaseExtract With(params Transfer[] transfers) => Case(CaseStatus.ChildInNeed, "2024-01-01") with { Transfers = transfers };

    private static CaseExtract Closed(Closure? closure) => With() with { Closed = Day("2024-05-01"), Closure = closure };
}
