using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR03_ChildSeenAlone.Visited;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR03_ChildSeenAlone;

public sealed class CR03_3_SeenAloneRegularly_Cases : CriterionTable
{
    public override string Code => "CR03.3";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("alone at two of four visits", Grade.Met, With(NotAlone("2024-04-04"), Alone("2024-04-18"), NotAlone("2024-05-02"), Alone("2024-05-16"))) { Edge = Edge.OnLimit, Says = "seen alone at two of four visits" },
        new("alone at one of three visits", Grade.PartlyMet, With(NotAlone("2024-04-18"), NotAlone("2024-05-02"), Alone("2024-05-16"))) { Edge = Edge.BeyondLimit },
        new("alone at none", Grade.NotMet, With(NotAlone("2024-05-02"), NotAlone("2024-05-16"))) { Says = "none of two visits" },

        // 31 May less eight weeks is 5 April.
        new("the last time eight weeks ago", Grade.Met, With(Alone("2024-03-15"), Alone("2024-04-05"), NotAlone("2024-04-19"), NotAlone("2024-05-03"))) { Edge = Edge.OnLimit },
        new("the last time eight weeks and a day ago", Grade.PartlyMet, With(Alone("2024-03-15"), Alone("2024-04-04"), NotAlone("2024-04-19"), NotAlone("2024-05-03"))) { Edge = Edge.BeyondLimit, Says = "the next was due by 30 May 2024" },

        // A care leaver's visits are due every eight weeks; with two weeks on top, ten weeks before 31 May is 22 March.
        new("care leaver, the last time ten weeks ago", Grade.Met, With(Alone("2024-03-22"), NotAlone("2024-05-03")) with { Status = CaseStatus.CareLeaver, Child = Born("2005-06-01") }) { Edge = Edge.OnLimit },
        new("care leaver, the last time ten weeks and a day ago", Grade.PartlyMet, With(Alone("2024-03-21"), NotAlone("2024-05-03")) with { Status = CaseStatus.CareLeaver, Child = Born("2005-06-01") }) { Edge = Edge.BeyondLimit },
        new("where other visits say, silence counts as not alone", Grade.PartlyMet, With(Seen("2024-04-18"), Seen("2024-05-02"), Alone("2024-05-16"))),
        new("no visit says whether alone", Grade.NotEvidenced, With(Seen("2024-05-02"), Seen("2024-05-16"))),
        new("no visit says what came of it", Grade.NotEvidenced, With(Visit("2024-05-16", null) with { ChildSeenAlone = true })),
        new("nothing said of visits", Grade.NotEvidenced, Case(CaseStatus.ChildProtection, "2024-03-04") with { Child = TenYearsOld }),
        new("none recorded", Grade.NotApplicable, With()),
        new("only virtual visits", Grade.NotApplicable, With(Virtual(Alone("2024-05-16")))),
        new("visits before the period are ignored", Grade.NotMet, With(Alone("2024-03-01"), NotAlone("2024-05-16"))),
        new("not born yet", Grade.NotApplicable, With(NotAlone("2024-05-16")) with { Child = Unborn }),
        new("fourth birthday on the day of the only visit", Grade.NotMet, With(NotAlone("2024-05-16")) with { Child = Born("2020-05-16") }) { Edge = Edge.OnLimit },
        new("fourth birthday the day after the visit: an observation is asked for", Grade.Met, With(NotAlone("2024-05-16") with { ChildViews = "Played happily on the floor." }) with { Child = Born("2020-05-17") }) { Edge = Edge.BeyondLimit, Says = "an observation of the child is recorded for the one visit" },
        new("visits before the fourth birthday are left out", Grade.Met, With(NotAlone("2024-05-02"), NotAlone("2024-05-09"), Alone("2024-05-16")) with { Child = Born("2020-05-16") }) { Says = "at the one visit in the period since the child was 4 years old" },
        new("small child, observed at one of two visits", Grade.Met, With(Heard("2024-05-02"), Seen("2024-05-16")) with { Child = Born("2022-06-01") }) { Edge = Edge.OnLimit },
        new("small child, observed at one of three visits", Grade.NotMet, With(Heard("2024-05-02"), Seen("2024-05-09"), Seen("2024-05-16")) with { Child = Born("2022-06-01") }) { Edge = Edge.BeyondLimit },
        new("small child, no visit carries an observation", Grade.NotEvidenced, With(Seen("2024-05-02"), Seen("2024-05-16")) with { Child = Born("2022-06-01") }),
        new("age unknown, alone throughout", Grade.Met, With(Alone("2024-05-02"), Alone("2024-05-16")) with { Child = null }),
        new("age unknown, never alone", Grade.NotEvidenced, With(NotAlone("2024-05-02"), NotAlone("2024-05-16")) with { Child = null }),
    ];

    private static CaseExtract With(params Visit[] visits) => Case(CaseStatus.ChildProtection, "2024-03-04") with { Child = TenYearsOld, Visits = visits };
}
