using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment.Assessed;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment;

public sealed class CR04_1_AssessmentExists_Cases : CriterionTable
{
    public override string Code => "CR04.1";

    // 45 working days from Monday 25 March 2024 end on Friday 31 May, from Friday 22 March on Thursday 30 May.
    public override IEnumerable<CriterionCase> Cases =>
    [
        new("completed", Grade.Met, With(Current)) { Says = "completed on 16 February 2024" },
        new("in progress, due on the as-of date", Grade.Met, Child("2024-03-25", Single("2024-03-25", null))) { Edge = Edge.OnLimit, Says = "is in progress; it is due by 31 May 2024." },
        new("in progress, due the day before", Grade.NotMet, Child("2024-03-22", Single("2024-03-22", null))) { Edge = Edge.BeyondLimit, Says = "it was due by 30 May 2024" },
        new("completed after the as-of date", Grade.Met, Child("2024-05-01", Single("2024-05-01", "2024-06-10"))) { Says = "is in progress" },
        new("in progress, no timescale in force for its type", Grade.Met, With(Assessment(AssessmentType.Core, "2024-05-01", null))),
        new("none, 45 working days after the case was opened", Grade.NotApplicable, Child("2024-03-25")) { Edge = Edge.OnLimit },
        new("none, 46 working days after the case was opened", Grade.NotMet, Child("2024-03-22")) { Edge = Edge.BeyondLimit, Says = "No initial, core or single assessment of the current episode" },
        new("none, the case opened before working days are known", Grade.NotMet, Child("2003-05-01")),
        new("only an early help assessment", Grade.NotMet, With(Assessment(AssessmentType.EarlyHelp, "2024-01-08", "2024-02-16"))),
        new("early help needs none", Grade.NotApplicable, With() with { Status = CaseStatus.EarlyHelp }),
        new("started ten working days before the case was opened", Grade.Met, Child("2024-01-22", Current)) { Edge = Edge.OnLimit },
        new("started eleven working days before the case was opened", Grade.NotMet, Child("2024-01-22", Current with { Started = Day("2024-01-05") })) { Edge = Edge.BeyondLimit },
        new("nothing said of assessments", Grade.NotEvidenced, Silent),
    ];
}
