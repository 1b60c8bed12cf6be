using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR05_ReflectivePractice;

public sealed class CR05_3_ReflectionRecorded_Cases : CriterionTable
{
    public override string Code => "CR05.3";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("two of four sessions hold a reflection", Grade.Met, Supervised("yes", "yes", null, null)) { Edge = Edge.OnLimit, Says = "two of four supervision sessions with a reflection" },
        new("two of five sessions hold a reflection", Grade.NotMet, Supervised("yes", "yes", null, null, null)) { Edge = Edge.BeyondLimit, Says = "A reflection is recorded in two of five supervision sessions of the period, below 50 %" },
        new("one group session", Grade.Met, With(Session("2024-02-01", null), Session("2024-03-01", null), Session("2024-04-02", null) with { Type = SupervisionType.Group })) { Says = "one group session" },
        new("tools named in the assessment", Grade.Met, Supervised(null, null) with { Assessments = [Tools("Graded Care Profile 2")] }) { Says = "one assessment with tools named" },
        new("tools named, supervision absent", Grade.Met, Case(CaseStatus.ChildInNeed, "2023-02-01") with { Assessments = [Tools("Graded Care Profile 2")] }),
        new("tools recorded as none", Grade.NotMet, Supervised("yes", null, null) with { Assessments = [Tools()] }),
        new("group session on the first day of the period", Grade.Met, With(Session("2023-05-31", null) with { Type = SupervisionType.Group })) { Edge = Edge.OnLimit },
        new("group session on the day before the period", Grade.NotApplicable, With(Session("2023-05-30", null) with { Type = SupervisionType.Group })) { Edge = Edge.BeyondLimit },
        new("a reflection before the period shows that the record carries them", Grade.NotMet, With(Session("2023-03-01", "yes"), Session("2024-03-01", null))),
        new("no session carries a reflection", Grade.NotEvidenced, Supervised(null, " ")) { Says = "No evidence on the record of reflection" },
        new("supervision absent", Grade.NotEvidenced, Case(CaseStatus.ChildInNeed, "2023-02-01")),
        new("supervision recorded as none", Grade.NotApplicable, With()) { Says = "None recorded: supervision sessions in the period." },
    ];

    private static CaseExtract Supervised(params string?[] reflections) =>
        With([.. reflections.Select((reflection, i) => Session($"2024-0{i + 1}-15", reflection))]);

    private static CaseExtract With(params SupervisionSession[] sessions) => Case(CaseStatus.ChildInNeed, "2023-02-01") with { Supervision = sessions };

    private static SupervisionSession Session(string date, string? reflection) => new() { Date = Day(date), Type = SupervisionType.Individual, Reflection = reflection };

    private static Assessment Tools(params string[] tools) =>
        new() { Type = AssessmentType.Single, Started = Day("2024-01-08"), Completed = Day("2024-03-01"), ToolsUsed = tools };
}
