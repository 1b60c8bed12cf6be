using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.GeneralRules;

/// <summary>What stands out in a case.</summary>
public sealed class CaseSummaryTests
{
    [Fact]
    public void AreasForConsideration_AreThoseBelowMet_BySignificanceThenCode()
    {
        var judged = Bench.BuiltIn.Case(Case(CaseStatus.ChildInNeed, "2024-01-02") with { Supervision = [] });
        var catalogue = CaseAudit.Rules.Knowledge.Knowledge.BuiltIn.Catalogue;
        var order = catalogue.Criteria.Select(criterion => criterion.Code).ToList();

        judged.AreasForConsideration.ShouldBe(judged.AreasForConsideration
            .OrderBy(finding => catalogue.Criterion(finding.Code).Significance).ThenBy(finding => order.IndexOf(finding.Code)).ToList());
        judged.AreasForConsideration.Select(finding => finding.Code).ShouldBe(judged.Questions.SelectMany(question => question.Findings)
            .Where(finding => finding.Grade is Grade.PartlyMet or Grade.NotMet or Grade.NotEvidenced).Select(finding => finding.Code), ignoreOrder: true);
    }

    [Fact]
    public void Strengths_AreStrengthsAndEssentialsOfQuestionsMetInFull()
    {
        var judged = Bench.BuiltIn.Case(Supervised(signedByWorker: true, "2024-02-01", "2024-03-01", "2024-04-02", "2024-05-01"));
        judged.Strengths.Select(finding => finding.Code).ShouldContain("CR09.1");

        // Three sessions in time are met and no strength; the question is met in full, so that its essential criterion stands out.
        var met = Bench.BuiltIn.Case(Supervised(signedByWorker: true, "2024-02-20", "2024-04-10", "2024-05-01"));
        met.Questions.Single(question => question.Question.Code == "CR09").Grade.ShouldBe(Grade.Met);
        met.Strengths.Select(finding => finding.Code).ShouldContain("CR09.1");
        met.Strengths.Select(finding => finding.Code).ShouldNotContain("CR09.2");

        // Unsigned sessions keep the question below met: its essential criterion is met, and no longer stands out.
        var below = Bench.BuiltIn.Case(Supervised(signedByWorker: false, "2024-02-20", "2024-04-10", "2024-05-01"));
        below.Strengths.Select(finding => finding.Code).ShouldNotContain("CR09.1");
    }

    private static CaseExtract Supervised(bool signedByWorker, params string[] days) => Case(CaseStatus.ChildInNeed, "2024-01-02") with
    {
        Supervision = [.. days.Select(day => new SupervisionSession
        {
            Date = Day(day), Type = SupervisionType.Individual, SignedBySupervisor = true, SignedByWorker = signedByWorker, Reflection = "We weighed two explanations.",
            Actions = [new() { Description = "Visit the school", Owner = "social worker", Due = Day(day).AddDays(7), CompletedOn = Day(day).AddDays(5) }],
        })],
    };
}
