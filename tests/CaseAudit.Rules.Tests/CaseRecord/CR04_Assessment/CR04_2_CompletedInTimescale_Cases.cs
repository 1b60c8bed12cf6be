using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment.Assessed;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment;

public sealed class CR04_2_CompletedInTimescale_Cases : CriterionTable
{
    public override string Code => "CR04.2";

    // 45 working days from Monday 8 January 2024 end on 11 March, from 10 January on 13 March, from 25 March on 31 May.
    public override IEnumerable<CriterionCase> Cases =>
    [
        new("single, 45 working days from the referral", Grade.Met, Referred("2024-01-08", Answering("2024-01-10", "2024-03-11"))) { Edge = Edge.OnLimit, Says = "within 45 working days (by 11 March 2024)" },
        new("single, 46 working days from the referral", Grade.NotMet, Referred("2024-01-08", Answering("2024-01-10", "2024-03-12"))) { Edge = Edge.BeyondLimit, Says = "was due by 11 March 2024 and completed on 12 March 2024, with no reason recorded" },
        new("late, with a reason", Grade.PartlyMet, Referred("2024-01-08", Answering("2024-01-10", "2024-03-12") with { DelayReason = "Awaiting a medical report." })) { Says = "with a reason recorded" },
        new("late, with a blank reason", Grade.NotMet, Referred("2024-01-08", Answering("2024-01-10", "2024-03-12") with { DelayReason = " " })),
        new("single without a referral, 45 working days from its start", Grade.Met, With(Single("2024-01-10", "2024-03-13"))) { Edge = Edge.OnLimit },
        new("single without a referral, 46 working days from its start", Grade.NotMet, With(Single("2024-01-10", "2024-03-14"))) { Edge = Edge.BeyondLimit },
        new("the referral already has a completed assessment: from its own start", Grade.Met, Referred("2023-11-06", Answering("2023-11-06", "2023-12-08"), Answering("2024-01-10", "2024-03-13"))) { Says = "Both assessments" },
        new("two, one late", Grade.PartlyMet, With(Earlier, Single("2024-01-10", "2024-03-14"))) { Says = "One of two assessments was not completed in time" },
        new("two, both late with a reason", Grade.PartlyMet, With(Single("2023-11-06", "2024-02-01") with { DelayReason = "Illness." }, Single("2024-02-01", "2024-05-20") with { DelayReason = "Illness." })),
        new("in progress, due on the as-of date", Grade.NotApplicable, Child("2024-03-25", Single("2024-03-25", null))) { Edge = Edge.OnLimit },
        new("in progress, due the day before", Grade.NotMet, Child("2024-03-22", Single("2024-03-22", null))) { Edge = Edge.BeyondLimit, Says = "not completed yet" },
        new("started on the first day of the lookback", Grade.Met, Child("2023-05-31", Single("2023-05-31", "2023-07-03"))) { Edge = Edge.OnLimit },
        new("started the day before the lookback", Grade.NotApplicable, Child("2023-05-30", Single("2023-05-30", "2023-07-03"))) { Edge = Edge.BeyondLimit },
        new("only an early help assessment", Grade.NotApplicable, With(Assessment(AssessmentType.EarlyHelp, "2024-01-08", "2024-05-16"))),
        new("none recorded", Grade.NotApplicable, With()),
        new("nothing said of assessments", Grade.NotEvidenced, Silent),

        // Working Together 2010: initial assessment 10 working days from the referral, core 35 from its start. 5 March 2012 was a Monday.
        new("initial in 2012, ten working days from the referral", Grade.Met, Initial("2012-03-05", "2012-03-06", "2012-03-19")) { AsOf = Day("2012-06-29"), Edge = Edge.OnLimit },
        new("initial in 2012, eleven working days from the referral", Grade.NotMet, Initial("2012-03-05", "2012-03-06", "2012-03-20")) { AsOf = Day("2012-06-29"), Edge = Edge.BeyondLimit },
        new("core in 2012, 35 working days from its start", Grade.Met, Child("2012-03-05", Assessment(AssessmentType.Core, "2012-03-05", "2012-04-25"))) { AsOf = Day("2012-06-29"), Edge = Edge.OnLimit },
        new("core in 2012, 36 working days from its start", Grade.NotMet, Child("2012-03-05", Assessment(AssessmentType.Core, "2012-03-05", "2012-04-26"))) { AsOf = Day("2012-06-29"), Edge = Edge.BeyondLimit },
        new("initial before March 2010, seven working days", Grade.Met, Initial("2010-02-01", "2010-02-01", "2010-02-10")) { AsOf = Day("2010-04-30"), Edge = Edge.OnLimit },
        new("initial before March 2010, eight working days", Grade.NotMet, Initial("2010-02-01", "2010-02-01", "2010-02-11")) { AsOf = Day("2010-04-30"), Edge = Edge.BeyondLimit },
        new("initial on the last day of its standard", Grade.Met, Initial("2013-04-10", "2013-04-14", "2013-04-24")) { AsOf = Day("2013-06-28"), Edge = Edge.OnLimit },
        new("initial the day after its standard ended", Grade.NotApplicable, Initial("2013-04-10", "2013-04-15", "2013-04-24")) { AsOf = Day("2013-06-28"), Edge = Edge.BeyondLimit, Says = "an override of “assessment.initial” can set one" },
        new("single on the first day of its standard", Grade.Met, Child("2013-04-15", Single("2013-04-15", "2013-06-19"))) { AsOf = Day("2013-06-28"), Edge = Edge.OnLimit },
        new("single the day before its standard began", Grade.NotApplicable, Child("2013-04-14", Single("2013-04-14", "2013-06-18"))) { AsOf = Day("2013-06-28"), Edge = Edge.BeyondLimit },
    ];

    private static CaseExtract Referred(string day, params Assessment[] assessments) =>
        With(assessments) with { Referrals = [new Referral { Id = "R1", Date = Day(day) }] };

    private static Assessment Answering(string started, string completed) => Single(started, completed) with { ReferralId = "R1" };

    private static CaseExtract Initial(string referred, string started, string completed) =>
        Child(referred, Assessment(AssessmentType.Initial, started, completed) with { ReferralId = "R1" }) with { Referrals = [new Referral { Id = "R1", Date = Day(referred) }] };
}
