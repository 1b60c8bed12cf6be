using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.GeneralRules;

/// <summary>A rule that fails is an error of the case and never a grade.</summary>
public sealed class RuleFailureTests
{
    [Fact]
    public void PreparationThatFails_LeavesTheCriteriaThatReadItUnjudgedAndTheQuestionWithoutGrade()
    {
        var judged = Judge([typeof(FailingPreparation)]).Judge(Supervised(CaseStatus.ChildProtection), AsOf, new HashSet<string>());

        var question = judged.Questions.Single();
        question.Grade.ShouldBeNull();
        question.Findings.Select(finding => finding.Code).ShouldBe(Asked("CR09").Except(["CR09.1"]));
        judged.Strengths.Concat(judged.AreasForConsideration).ShouldNotContain(finding => finding.Code == "CR09.1");
        judged.Errors.Select(error => error.Code).ShouldBe(["A preparation that fails", "CR09.1"]);
        judged.Errors.ShouldAllBe(error => error.CaseId == "T-1" && error.Message.Contains("A preparation that fails", StringComparison.Ordinal));
    }

    [Fact]
    public void CriteriaThatRead_APreparation_AreFoundThroughOtherPreparations()
    {
        var rules = CaseRules.Compile(Asked("CR01").Concat(Asked("CR02")).Concat(Asked("CR08"))).Rules;
        var currentPlan = rules.Single(rule => rule.Name == "The current plan");

        var codes = CaseRules.CriteriaThatRead(currentPlan, rules).ToList();

        codes.ShouldContain("CR01.2");
        codes.ShouldContain("CR08.7", "it reads drift, which is read off the plan");
        codes.ShouldNotContain("CR08.6");
    }

    [Fact]
    public void PreparationThatFailsOnOneCase_LeavesTheNextOneWhole()
    {
        var judge = Judge([typeof(FailingPreparation)]);
        judge.Judge(Supervised(CaseStatus.ChildProtection), AsOf, new HashSet<string>()).Errors.ShouldNotBeEmpty();

        var judged = judge.Judge(Supervised(CaseStatus.ChildInNeed), AsOf, new HashSet<string>());

        judged.Errors.ShouldBeEmpty();
        judged.Questions.Single().Findings.Count.ShouldBe(5);
        judged.Questions.Single().Grade.ShouldNotBeNull();
    }

    [Fact]
    public void CriterionThatFails_LeavesTheOthersJudged()
    {
        var judged = Judge([typeof(FailingCriterion)]).Judge(Supervised(CaseStatus.ChildProtection), AsOf, new HashSet<string>());

        judged.Errors.Select(error => error.Code).ShouldBe(["CR99.1"]);
        judged.Questions.Single().Findings.Count.ShouldBe(5);
        judged.Questions.Single().Grade.ShouldNotBeNull();
    }

    [Fact]
    public void FindingWhoseWordsFail_IsAnErrorAndLeavesTheOthersTold()
    {
        var question = CaseAudit.Rules.Knowledge.Knowledge.BuiltIn.Catalogue.QuestionOf("CR09");
        var told = new Finding("CR09.2", "T-1", Grade.NotMet, () => "No sheet is signed.");
        var message = new Finding("CR09.1", "T-1", Grade.Met, () => throw new InvalidOperationException("No words."));
        var evidence = new Finding("CR09.3", "T-1", Grade.Met, () => "Actions are set.", () => throw new InvalidOperationException("No evidence."));
        var judged = new JudgedCase
        {
            CaseId = "T-1", Status = CaseStatus.ChildInNeed, AsOf = AsOf, Questions = [new JudgedQuestion(question, Grade.Met, [message, told, evidence])], Strengths = [message], AreasForConsideration = [told],
        };

        var composed = judged.Composed();

        composed.Errors.ShouldBe([new RuleError("T-1", "CR09.1", "No words."), new RuleError("T-1", "CR09.3", "No evidence.")]);
        composed.Questions.Single().ShouldSatisfyAllConditions(one => one.Grade.ShouldBeNull(), one => one.Findings.ShouldBe([told]));
        composed.Strengths.ShouldBeEmpty();
        composed.AreasForConsideration.ShouldBe([told]);
    }

    [Fact]
    public void OnlyTheCriteriaNamed_AreJudged()
    {
        var judged = new CaseJudge(CaseAudit.Rules.Knowledge.Knowledge.BuiltIn, ["CR09.2"]).Judge(Supervised(CaseStatus.ChildProtection), AsOf, new HashSet<string>());

        judged.Questions.SelectMany(question => question.Findings).Select(finding => finding.Code).ShouldBe(["CR09.2"]);
    }

    private static CaseJudge Judge(Type[] further) => new(CaseAudit.Rules.Knowledge.Knowledge.BuiltIn, ["CR09"], further);

    private static IEnumerable<string> Asked(string question) => CaseAudit.Rules.Knowledge.Knowledge.BuiltIn.Catalogue.QuestionOf(question).Criteria.Select(criterion => criterion.Code);

    private static CaseExtract Supervised(CaseStatus status) => Case(status, "2024-04-01") with
    {
        Supervision = [new() { Date = Day("2024-05-10"), Type = SupervisionType.Individual, SignedBySupervisor = true, SignedByWorker = true }],
    };
}
