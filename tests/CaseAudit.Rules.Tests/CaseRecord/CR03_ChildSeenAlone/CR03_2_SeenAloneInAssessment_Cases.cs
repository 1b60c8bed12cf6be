using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR03_ChildSeenAlone.Visited;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR03_ChildSeenAlone;

public sealed class CR03_2_SeenAloneInAssessment_Cases : CriterionTable
{
    public override string Code => "CR03.2";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("the assessment says so", Grade.Met, Assessed(true)),
        new("the assessment says not, and no visits are extracted", Grade.NotMet, Assessed(false)) { Says = "No evidence on the record that the child was seen alone" },
        new("a visit alone on the day of completion", Grade.Met, Assessed(null, Alone("2024-02-16"))) { Edge = Edge.OnLimit },
        new("a visit alone the day after completion", Grade.NotMet, Assessed(null, Alone("2024-02-17"))) { Edge = Edge.BeyondLimit },
        new("a visit alone on the first day", Grade.Met, Assessed(null, Alone("2024-01-08"))) { Edge = Edge.OnLimit },
        new("a visit alone the day before the assessment", Grade.NotMet, Assessed(null, Alone("2024-01-07"))) { Edge = Edge.BeyondLimit },
        new("the assessment says not, a visit shows it: either suffices", Grade.Met, Assessed(false, Alone("2024-01-15"))),
        new("the assessment says so, no visit shows it: either suffices", Grade.Met, Assessed(true, NotAlone("2024-01-15"))),
        new("a virtual visit does not show it", Grade.NotMet, Assessed(null, Virtual(Alone("2024-01-15")))),
        new("not alone, with a reason", Grade.NotMet, Assessed(null, NotAlone("2024-01-15", "A parent refused."))),
        new("refused", Grade.NotMet, Assessed(false, Refused("2024-01-15"))),
        new("neither the assessment nor a visit says", Grade.NotEvidenced, Assessed(null, Seen("2024-01-15"))),
        new("the assessment does not say, and no visits are extracted", Grade.NotEvidenced, Assessed(null)),
        new("an earlier assessment says, this one does not", Grade.NotMet, With(Single(null), Single(true) with { Started = Day("2023-11-06"), Completed = Day("2023-12-01") }) with { Opened = Day("2023-11-06") }),
        new("four years old on the day of completion", Grade.NotMet, Assessed(false) with { Child = Born("2020-02-16") }) { Edge = Edge.OnLimit },
        new("four years old the day after completion", Grade.NotApplicable, Assessed(false) with { Child = Born("2020-02-17") }) { Edge = Edge.BeyondLimit, Says = "under 4 years old" },
        new("age unknown, not alone", Grade.NotEvidenced, Assessed(false) with { Child = null }),
        new("age unknown, alone", Grade.Met, Assessed(true) with { Child = null }),
        new("not born yet", Grade.NotApplicable, Assessed(false) with { Child = Unborn }),
        new("nothing said of assessments", Grade.NotEvidenced, Case(CaseStatus.ChildProtection, "2024-01-08") with { Child = TenYearsOld }),
        new("no assessment recorded", Grade.NotApplicable, With()),
        new("in progress", Grade.NotApplicable, With(Single(null) with { Completed = null })),
    ];

    private static CaseExtract Assessed(bool? alone, params Visit[] visits) => With(Single(alone)) with { Visits = visits.Length == 0 ? null : visits };

    private static CaseExtract With(params Assessment[] assessments) =>
        Case(CaseStatus.ChildProtection, "2024-01-08") with { Child = TenYearsOld, Assessments = assessments };

    private static Assessment Single(bool? alone) =>
        new() { Type = AssessmentType.Single, Started = Day("2024-01-08"), Completed = Day("2024-02-16"), ChildSeenAlone = alone };
}
