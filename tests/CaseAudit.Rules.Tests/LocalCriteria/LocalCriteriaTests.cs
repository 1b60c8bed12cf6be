using CaseAudit.Rules.AuditPractice;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Knowledge;
using CaseAudit.Rules.LocalCriteria;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.LocalCriteria;

/// <summary>A criterion of a council's own is a criterion like any other.</summary>
public sealed class LocalCriteriaTests
{
    private static readonly CaseExtract Visited = Case(CaseStatus.ChildInNeed, "2023-11-06") with { Incidents = [], Visits = [new() { Date = Day("2024-03-01"), RecordedOn = Day("2024-03-02") }], DirectWork = [] };

    private static readonly LocalCriterion Recorded = LocalTable.SameItem with { CountsTowards = "CR11" };

    private static readonly LocalCriterion Worked = LocalTable.AtLeast with { Code = "LC02", CountsTowards = "childCentred", Essential = true };

    [Fact]
    public void Criterion_CountsTowardsItsQuestion_AsEssentialOrNot()
    {
        LocalCriterion worked = Worked with { CountsTowards = "CR00", Code = "LC01" };

        Grade(worked).ShouldBe(Model.Grade.NotMet);
        Grade(worked with { Essential = false }).ShouldBe(Model.Grade.PartlyMet);

        static Grade? Grade(LocalCriterion criterion) => new CaseJudge(Local.Knowledge(criterion), ["LC01"]).Judge(Visited, AsOf, new HashSet<string>()).Questions.ShouldHaveSingleItem().Grade;
    }

    [Fact]
    public void Criterion_ThatCountsTowardsAnArea_StandsInAQuestionOfItsOwnAfterTheOthers()
    {
        var judged = Local.Judge(Visited, null, Recorded, Worked);

        var question = judged.Questions[^1];
        question.Question.Code.ShouldBe("LC00");
        question.Grade.ShouldBe(Model.Grade.NotMet);
        judged.AreasForConsideration.ShouldContain(finding => finding.Code == "LC02");
        judged.Questions.Single(one => one.Question.Code == "CR11").Findings.ShouldContain(finding => finding.Code == "LC01");
    }

    [Fact]
    public void Criterion_ThatThrows_IsAnErrorOfItsOwnAndLeavesTheOthers()
    {
        var knowledge = Local.Knowledge(Recorded, Worked, LocalTable.After with { Code = "LC03" });
        var templates = knowledge.Local.Select(template => template.Code == "LC03" ? new ThrowingTemplate(template) : template);
        var session = CaseRules.Compile(["LC01", "LC02", "LC03"], templates, []).CreateSession();
        session.ExpressionFailed += (_, failure) => failure.IsHandled = true;
        session.InsertAll(CaseFacts.From(Visited, AsOf, knowledge.Standards, new HashSet<string>()).Facts);

        session.Fire();

        session.Query<Finding>().Select(finding => finding.Code).Order(StringComparer.Ordinal).ShouldBe(["LC01", "LC02"]);
        session.Incomplete.ShouldHaveSingleItem().Rule.Name.ShouldBe("LC03");
        CaseRules.IsCriterion("LC03").ShouldBeTrue("so that the case has an error of that code, and its question no grade");
    }

    private sealed class ThrowingTemplate(LocalTemplate of) : LocalTemplate(of.Criterion, of.Of)
    {
        public override LocalPeriod Period => LocalPeriod.Any;

        public override (decimal Value, StandardUnit Unit)? Number => null;

        public override IReadOnlyList<Grade> Grades => [];

        protected override Finding Judge(LocalReading read) => throw new InvalidOperationException("A fault of ours.");
    }

    [Fact]
    public void Criterion_CanBeSetLikeAnyOther()
    {
        var knowledge = Rules.Knowledge.Knowledge.From([Local.Layer(Recorded, Worked), KnowledgeLayer.OfSettings(["local.LC01.2024-01-01=3", "LC01.significance=low", "LC02.off=Not this year."])]);

        knowledge.Standards.At("local.LC01", Day("2023-12-31"))!.Value.ShouldBe(2);
        knowledge.Standards.At("local.LC01", Day("2024-01-01"))!.Value.ShouldBe(3);
        knowledge.Catalogue.Criterion("LC01").Significance.ShouldBe(Significance.Low);
        new CaseJudge(knowledge, []).Judges("LC02").ShouldBeFalse();
        knowledge.Origins.Single(origin => origin.Key == "catalogue.LC01.significance").ShouldSatisfyAllConditions(
            origin => origin.Layer.ShouldBe("--set"),
            origin => origin.Before.ShouldBe("medium"));
        knowledge.Origins.Where(origin => origin.Key == "standards.local.LC01").Select(origin => origin.Layer).ShouldBe(["own.json", "--set"]);
    }

    [Fact]
    public void Fingerprint_CoversWhatACriterionSelects()
    {
        var other = Recorded with { Within = Recorded.Within! with { Of = Local.From("visits", Local.Is("outcome", "seen")) } };

        Local.Knowledge(other).Fingerprint.ShouldNotBe(Local.Knowledge(Recorded).Fingerprint);
        Local.Knowledge(Recorded).Fingerprint.ShouldBe(Local.Knowledge(Recorded).Fingerprint);
    }

    [Fact]
    public void Explanation_ShowsTheItemsReadAndTheConditionInWords()
    {
        var explained = new CaseJudge(Local.Knowledge(LocalTable.Share with { CountsTowards = "CR03" }), [])
            .Explain(Visited with { Visits = [new() { Date = Day("2024-03-01"), Outcome = VisitOutcome.Refused }] }, AsOf, new HashSet<string>(), "LC01");

        var rule = explained.Rules.ShouldHaveSingleItem();
        rule.Name.ShouldBe("LC01");
        var rejected = rule.Patterns.SelectMany(pattern => pattern.Rejected).ShouldHaveSingleItem();
        rejected.Item.At.ShouldBe("/visits/0");
        rejected.Because.ShouldBe("it is not so that outcome is seen");
    }

    [Fact]
    public void Areas_HoldWhatCountsTowardsThem_DirectlyOrThroughAQuestion()
    {
        var local = Local.Knowledge(Recorded, Worked).Local;
        var childCentred = PracticeAreaMap.All.Single(map => map.Area == PracticeArea.ChildCentred).With(local);
        var basic = PracticeAreaMap.All.Single(map => map.Area == PracticeArea.BasicInformation).With(local);

        childCentred.Codes.ShouldContain("LC02");
        childCentred.Questions.ShouldNotContain("LC02");
        basic.Codes.ShouldNotContain("LC01", "it counts in the grade of CR11");
        basic.Holds(new Finding("LC01", "T-1", Grade.Met, () => "")).ShouldBeTrue();
        basic.Holds(new Finding("LC02", "T-1", Grade.Met, () => "")).ShouldBeFalse();
    }
}
