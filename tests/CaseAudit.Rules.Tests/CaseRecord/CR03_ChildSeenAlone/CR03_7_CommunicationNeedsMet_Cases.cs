using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR03_ChildSeenAlone.Visited;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR03_ChildSeenAlone;

public sealed class CR03_7_CommunicationNeedsMet_Cases : CriterionTable
{
    public override string Code => "CR03.7";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("an interpreter at a visit", Grade.Met, Needing with { Visits = [Says("2024-05-02", "Spoke through an interpreter.")] }),
        new("a tool in direct work", Grade.Met, Needing with { DirectWork = [new DirectWork { Date = Day("2024-05-02"), Tool = "Talking Mats" }] }),
        new("a tool in an assessment", Grade.Met, Needing with { Visits = [], Assessments = [Assessed("Talking Mats")] }),
        new("an advocate at a meeting", Grade.Met, Needing with { Meetings = [new Meeting { Type = MeetingType.CoreGroup, Date = Day("2024-05-02"), ChildParticipation = ChildParticipation.AttendedViewsByAdvocate }] }),
        new("recorded communication needs, met with Makaton", Grade.Met, Needing with { Child = new Child { CommunicationNeeds = "Uses Makaton" }, Visits = [Says("2024-05-02", "Signed in Makaton.")] }),
        new("a visit, and no sign of an interpreter", Grade.NotMet, Needing with { Visits = [Says("2024-05-02", "I like my room.")] }),
        new("an assessment tool that is not for communicating", Grade.NotMet, Needing with { Visits = [], Assessments = [Assessed("Graded Care Profile 2")] }),
        new("visits without a word", Grade.NotEvidenced, Needing with { Visits = [Seen("2024-05-02")] }),
        new("nothing said of visits, direct work or meetings", Grade.NotEvidenced, Needing),
        new("nothing said of the child", Grade.NotEvidenced, Case(CaseStatus.ChildProtection, "2024-01-08") with { Visits = [Seen("2024-05-02")] }),
        new("needs not known yet", Grade.NotEvidenced, Needing with { Child = new Child { CommunicationNeeds = "N/K" }, Visits = [Seen("2024-05-02")] }),
        new("no interpreter needed", Grade.NotApplicable, Needing with { Child = new Child { InterpreterRequired = false }, Visits = [Seen("2024-05-02")] }),
        new("no communication needs", Grade.NotApplicable, Needing with { Child = new Child { CommunicationNeeds = "None identified" }, Visits = [Seen("2024-05-02")] }),
        new("an interpreter on the first day of the lookback", Grade.Met, Needing with { Visits = [Says("2023-05-31", "Spoke through an interpreter.")] }) { Edge = Edge.OnLimit },
        new("an interpreter the day before the lookback", Grade.NotApplicable, Needing with { Visits = [Says("2023-05-30", "Spoke through an interpreter.")] }) { Edge = Edge.BeyondLimit },
    ];

    private static CaseExtract Needing => Case(CaseStatus.ChildProtection, "2023-01-09") with { Child = new Child { InterpreterRequired = true } };

    private static Visit Says(string day, string views) => Seen(day) with { ChildViews = views };

    private static Assessment Assessed(string tool) => new() { Type = AssessmentType.Single, Started = Day("2024-04-08"), ToolsUsed = [tool] };
}
