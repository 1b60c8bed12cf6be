using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR03_ChildSeenAlone.Visited;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR03_ChildSeenAlone;

public sealed class CR03_4_ReasonWhereNotAlone_Cases : CriterionTable
{
    public override string Code => "CR03.4";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("a reason each time", Grade.Met, With(NotAlone("2024-05-02", "Asleep."), NotAlone("2024-05-16", "A parent refused."))) { Says = "two of two visits" },
        new("a reason once of twice", Grade.PartlyMet, With(NotAlone("2024-05-02", "Asleep."), NotAlone("2024-05-16"))),
        new("no reason", Grade.NotMet, With(NotAlone("2024-05-02"), NotAlone("2024-05-16", " "))),
        new("where other visits say, silence counts as not alone", Grade.NotMet, With(Alone("2024-05-02"), Seen("2024-05-16"))),
        new("always alone", Grade.NotApplicable, With(Alone("2024-05-16"))) { Says = "None recorded: visits at which the child was seen but not alone." },
        new("refused visits are not visits at which the child was seen", Grade.NotApplicable, With(Refused("2024-05-16"))),
        new("no visit says whether alone", Grade.NotEvidenced, With(Seen("2024-05-16"))),
        new("no visit says what came of it", Grade.NotEvidenced, With(Visit("2024-05-16", null))),
        new("nothing said of visits", Grade.NotEvidenced, Case(CaseStatus.ChildProtection, "2024-03-04") with { Child = TenYearsOld }),
        new("none recorded", Grade.NotApplicable, With()),
        new("not born yet", Grade.NotApplicable, With(NotAlone("2024-05-16")) with { Child = Unborn }),
        new("fourth birthday on the day of the visit", Grade.NotMet, With(NotAlone("2024-05-16")) with { Child = Born("2020-05-16") }) { Edge = Edge.OnLimit },
        new("fourth birthday the day after the visit", Grade.NotApplicable, With(NotAlone("2024-05-16")) with { Child = Born("2020-05-17") }) { Edge = Edge.BeyondLimit },
        new("age unknown, no reason", Grade.NotEvidenced, With(NotAlone("2024-05-16")) with { Child = null }),
    ];

    private static CaseExtract With(params Visit[] visits) => Case(CaseStatus.ChildProtection, "2024-03-04") with { Child = TenYearsOld, Visits = visits };
}
