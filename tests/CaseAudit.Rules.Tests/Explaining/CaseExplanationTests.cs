using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Tests.GeneralRules;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.Explaining;

public sealed class CaseExplanationTests
{
    private static readonly Catalogue Catalogue = Knowledge.Knowledge.BuiltIn.Catalogue;

    public static TheoryData<string> Codes => [.. Catalogue.CaseRecord.SelectMany(question => question.Criteria).Select(criterion => criterion.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void EveryRuleOfACriterion_IsToldInWords(string code)
    {
        var explanation = Judge.Explain(Visited(), AsOf, NothingLeftOut, code);

        explanation.Rules[0].Name.ShouldBe(code);
        foreach (var rule in explanation.Rules)
        {
            rule.Description.ShouldEndWith(rule.Name == code ? "" : ".");
            rule.Patterns.ShouldNotBeEmpty();
            foreach (var condition in rule.Patterns.SelectMany(pattern => pattern.Conditions))
                condition.Words.ShouldNotBeNull($"{rule.Name}: {condition.Source} has no words; give what it calls an InWords attribute");
        }
    }

    [Fact]
    public void EveryRuleThatPrepares_SaysWhatFor() =>
        CaseRules.Compile([]).Rules.Where(CaseRules.Prepares).Where(rule => rule.Description.Length == 0).ShouldBeEmpty();

    [Fact]
    public void Finding_StandsOnGaps_AndTheseOnTheVisitsThatCount()
    {
        var explanation = Judge.Explain(Visited(), AsOf, NothingLeftOut, "CR03.1");

        explanation.Criteria.ShouldHaveSingleItem().Finding!.Grade.ShouldBe(Grade.NotMet);
        explanation.Rules.Select(rule => rule.Name).ShouldBe(["CR03.1", "Visit gaps"]);
        var gaps = explanation.Rules[0].Patterns[2];
        gaps.PreparedBy.ShouldBe(["Visit gaps"]);
        gaps.Kept.Select(gap => gap.StandsOn).ShouldBe([["/visits/0/date"], ["/visits/0/date"]]);
        gaps.Kept.ShouldBe(explanation.Rules[1].Concluded, Comparer);
        var visits = explanation.Rules[1].Patterns.Single(pattern => pattern.Of == "visit");
        (visits.Seen, visits.Kept.Single().At).ShouldBe((4, "/visits/0"));
        visits.Rejected.Select(rejected => (rejected.Item.At, rejected.Because)).ShouldBe([
            ("/visits/1", "the child was not seen in person (outcome: not seen; mode: not recorded)"),
            ("/visits/2", "the child was not seen in person (outcome: seen; mode: virtual)"),
            ("/visits/3", "the child was not seen in person (outcome: not recorded; mode: not recorded)")]);
        visits.Rejected.ShouldAllBe(rejected => rejected.Source == "v => Visiting.IsSuccessful(v.Item)");
    }

    [Fact]
    public void RejectedItem_ShowsWhatWasCompared()
    {
        var extract = Case(CaseStatus.ChildProtection, "2024-01-01") with
        {
            Plans = [new() { Created = Day("2024-02-01"), Type = PlanType.ChildInNeed }, new() { Created = Day("2024-03-01"), Type = PlanType.ChildProtection, Ended = Day("2024-04-01") }],
        };

        var plans = Judge.Explain(extract, AsOf, NothingLeftOut, "CR01.2").Rules.Single(rule => rule.Name == "The current plan").Patterns[1];

        plans.Rejected.Select(rejected => rejected.Because).ShouldBe([
            "type is not the case’s required plan (type: child in need; the case’s required plan: child protection)",
            "ended is recorded and the case is open (ended: 1 April 2024)"]);
    }

    [Fact]
    public void PreparationWithoutFacts_IsToldAsTheReasonWhyThereIsNone()
    {
        var explanation = Judge.Explain(Case(CaseStatus.Assessment, "2024-01-01"), AsOf, NothingLeftOut, "CR01.2");

        explanation.Criteria[0].Finding!.Grade.ShouldBe(Grade.NotApplicable);
        explanation.Criteria[0].InSummary.ShouldBe("In neither list, because it does not apply to this case.");
        var current = explanation.Rules.Single(rule => rule.Name == "The current plan");
        current.Concluded.ShouldBeEmpty();
        current.Patterns[0].Rejected.ShouldHaveSingleItem().Because.ShouldBe("no plan is required for the status");
        current.Patterns[1].Asked.ShouldBe(0);
    }

    [Fact]
    public void Question_IsExplainedByTheCriteriaThatDecide()
    {
        var explanation = Judge.Explain(Visited(), AsOf, NothingLeftOut, "CR03");

        explanation.Question.Grade.ShouldBe(Grade.NotMet);
        explanation.Question.Deciding.ShouldContain("CR03.1");
        explanation.Question.Why.ShouldContain("CR03.1");
        explanation.Criteria.Select(criterion => criterion.Criterion.Code).ShouldBe(Catalogue.QuestionOf("CR03").Criteria.Select(criterion => criterion.Code));
        explanation.Rules.ShouldBeEmpty();
    }

    [Fact]
    public void CriteriaThatWereNotJudged_AreNamed()
    {
        var judge = new CaseJudge(Knowledge.Knowledge.BuiltIn, ["CR03.1"]);

        judge.Judges("CR03").ShouldBeTrue();
        judge.Judges("CR03.2").ShouldBeFalse();
        judge.Explain(Visited(), AsOf, NothingLeftOut, "CR03").Question.LeftOut.ShouldContain("CR03.2");
    }

    [Fact]
    public void CriterionThatCouldNotBeJudged_SaysWhy()
    {
        var judge = new CaseJudge(Knowledge.Knowledge.BuiltIn, ["CR09"], [typeof(FailingPreparation)]);

        var explanation = judge.Explain(Case(CaseStatus.ChildProtection, "2024-04-01"), AsOf, NothingLeftOut, "CR09.1");

        var criterion = explanation.Criteria.ShouldHaveSingleItem();
        criterion.Finding.ShouldBeNull();
        criterion.NotJudged!.ShouldContain("A preparation that fails");
        explanation.Question.Why.ShouldBe("It has no grade, because a criterion could not be judged.");
        explanation.Case.Errors.ShouldNotBeEmpty();
    }

    [Fact]
    public void Judge_AfterExplaining_DoesTheSameWorkAsBefore()
    {
        var judge = new CaseJudge(Knowledge.Knowledge.BuiltIn, ["CR03"]);
        var before = Allocated(judge);
        judge.Explain(Visited(), AsOf, NothingLeftOut, "CR03.1");

        // The just-in-time compiler may have found meanwhile how to do with less.
        Allocated(judge).ShouldBeLessThanOrEqualTo(before);
    }

    // Bytes that judging the case takes once the rules are ready, in the form that they keep; what explanations note would be among them.
    private static long Allocated(CaseJudge judge)
    {
        var extract = Visited();
        for (var i = 0; i < 1000; i++) judge.Judge(extract, AsOf, NothingLeftOut);
        var before = GC.GetAllocatedBytesForCurrentThread();
        judge.Judge(extract, AsOf, NothingLeftOut);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static readonly CaseJudge Judge = new(Knowledge.Knowledge.BuiltIn, []);

    private static readonly HashSet<string> NothingLeftOut = [];

    private static readonly IEqualityComparer<ItemInWords> Comparer = EqualityComparer<ItemInWords>.Create((one, other) => one!.Text == other!.Text && one.By == other.By, item => item.Text.GetHashCode(StringComparison.Ordinal));

    private static CaseExtract Visited() => Case(CaseStatus.ChildProtection, "2024-04-02") with
    {
        Visits =
        [
            new() { Date = Day("2024-04-05"), Outcome = VisitOutcome.Seen, Mode = VisitMode.InPerson },
            new() { Date = Day("2024-04-15"), Outcome = VisitOutcome.NotSeen },
            new() { Date = Day("2024-04-25"), Outcome = VisitOutcome.Seen, Mode = VisitMode.Virtual },
            new() { Date = Day("2024-05-05") },
        ],
    };
}
