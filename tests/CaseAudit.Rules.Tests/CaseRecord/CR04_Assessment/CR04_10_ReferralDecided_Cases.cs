using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment.Assessed;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment;

public sealed class CR04_10_ReferralDecided_Cases : CriterionTable
{
    public override string Code => "CR04.10";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("decided the next working day, referrer told", Grade.Met, Referrals(Referred("2024-01-08", "2024-01-09", "2024-01-15"))) { Edge = Edge.OnLimit, Says = "The referral was decided on in time, and the referrer told." },
        new("decided the second working day, referrer told", Grade.PartlyMet, Referrals(Referred("2024-01-08", "2024-01-10", "2024-01-15"))) { Edge = Edge.BeyondLimit, Says = "was decided on 10 January 2024, and was due by 9 January 2024" },
        new("decided over a weekend", Grade.Met, Referrals(Referred("2024-01-12", "2024-01-15", "2024-01-15"))) { Edge = Edge.OnLimit },
        new("decided in time, referrer not recorded as told", Grade.PartlyMet, Referrals(Referred("2024-01-08", "2024-01-09", null))) { Says = "No evidence that the referrer was told" },
        new("decided late, referrer not recorded as told", Grade.NotMet, Referrals(Referred("2024-01-08", "2024-01-10", null))),
        new("two referrals, one without decision", Grade.PartlyMet, Referrals(Referred("2024-01-08", "2024-01-09", "2024-01-15"), Referred("2024-03-04", null, null))) { Says = "No decision is recorded on the referral of 4 March 2024" },
        new("neither recorded", Grade.NotEvidenced, Referrals(Referred("2024-01-08", null, null))),
        new("decided, and telling the referrer not due yet", Grade.Met, Referrals(Referred("2024-05-30", "2024-05-31", null))) { Says = "The referral was decided on in time; telling the referrer is not due yet." },
        new("two decided, telling one referrer not due yet", Grade.Met, Referrals(Referred("2024-01-08", "2024-01-09", "2024-01-15"), Referred("2024-05-30", "2024-05-31", null))) { Says = "Both referrals were decided on in time, and the referrer told where that was due." },
        new("decision due on the as-of date", Grade.NotApplicable, Referrals(Referred("2024-05-30", null, null))) { Edge = Edge.OnLimit },
        new("decision due the day before", Grade.NotEvidenced, Referrals(Referred("2024-05-29", null, null))) { Edge = Edge.BeyondLimit },
        new("no standard for the decision before March 2010", Grade.Met, Referrals(Referred("2010-02-26", "2010-03-19", "2010-03-22")) with { Opened = Day("2010-02-26") }) { AsOf = Day("2010-06-30"), Says = "no timescale for the decision was in force" },
        new("ten working days before the case was opened", Grade.Met, Referrals(Referred("2024-01-08", "2024-01-09", "2024-01-15")) with { Opened = Day("2024-01-22") }) { Edge = Edge.OnLimit },
        new("eleven working days before the case was opened", Grade.NotApplicable, Referrals(Referred("2024-01-05", "2024-01-08", "2024-01-15")) with { Opened = Day("2024-01-22") }) { Edge = Edge.BeyondLimit },
        new("on the first day of the lookback", Grade.Met, Referrals(Referred("2023-05-31", "2023-06-01", "2023-06-01")) with { Opened = Day("2023-01-09") }) { Edge = Edge.OnLimit },
        new("the day before the lookback", Grade.NotApplicable, Referrals(Referred("2023-05-30", "2023-05-31", "2023-06-01")) with { Opened = Day("2023-01-09") }) { Edge = Edge.BeyondLimit },
        new("no referrals recorded", Grade.NotApplicable, Referrals()),
        new("nothing said of referrals", Grade.NotEvidenced, Silent),
    ];

    private static CaseExtract Referrals(params Referral[] referrals) => Silent with { Opened = Day("2024-01-08"), Referrals = referrals };

    private static Referral Referred(string day, string? decided, string? told) =>
        new() { Date = Day(day), DecisionDate = decided is null ? null : Day(decided), ReferrerInformedOn = told is null ? null : Day(told) };
}
