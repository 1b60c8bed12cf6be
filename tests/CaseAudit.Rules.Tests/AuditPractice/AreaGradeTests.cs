using CaseAudit.Rules.AuditPractice;
using static CaseAudit.Rules.Tests.Harness.Audited;

namespace CaseAudit.Rules.Tests.AuditPractice;

public sealed class AreaGradeTests
{
    // Met: covered and evidenced, accuracy not checked. Not met: not considered.
    [Theory]
    [InlineData(9, 10, Grade.Met)]
    [InlineData(8, 10, Grade.PartlyMet)]
    [InlineData(6, 10, Grade.PartlyMet)]
    [InlineData(5, 10, Grade.NotMet)]
    public void V1_Area_IsGradedByTheShareOfAuditsAtMet(int met, int of, Grade expected)
    {
        var area = Area(Judged(Programme([.. Enumerable.Range(0, of).Select(n => Audit($"AU-{n}", $"T-{n}", "2024-05-01", Area(n < met ? Judgement.Good : Judgement.NotConsidered)))])), PracticeArea.Assessment);

        area.Grade.ShouldBe(expected);
        area.Coverage.ShouldBe(new AreaCoverage(met, of, met, 0));
    }

    [Fact]
    public void V1_AuditWithoutExtract_IsGradedOnTheOtherTwo_AndTheAreaSaysSo()
    {
        var programme = Programme(Audit(Area(Judgement.Good)));

        var checkedArea = Area(Judged(programme, Record(("CR04", Grade.Met))), PracticeArea.Assessment);
        var uncheckedArea = Area(Judged(programme), PracticeArea.Assessment);

        checkedArea.Grade.ShouldBe(Grade.Met);
        checkedArea.Coverage.AccuracyChecked.ShouldBe(1);
        uncheckedArea.Grade.ShouldBe(Grade.Met);
        uncheckedArea.Coverage.AccuracyChecked.ShouldBe(0);
    }

    [Fact]
    public void V1_AuditThatIsTooGenerous_IsNotAtMet()
    {
        var area = Area(Judged(Programme(Audit(Area(Judgement.Good))), Record(("CR04", Grade.NotMet), ("CR04.1", Grade.NotMet))), PracticeArea.Assessment);

        area.Grade.ShouldBe(Grade.NotMet);
        area.Findings.Select(finding => finding.Grade).ShouldBe([Grade.Met, Grade.Met, Grade.NotMet]);
    }

    [Fact]
    public void V1_AllNotEvidenced_IsNotEvidenced() =>
        Judged(Programme(Audit() with { Areas = null })).Areas.ShouldAllBe(area => area.Grade == Grade.NotEvidenced);

    [Fact]
    public void V1_NoAudits_IsNotMet_AndAbsentNotEvidenced()
    {
        Judged(Programme()).Areas.ShouldAllBe(area => area.Grade == Grade.NotMet && area.Coverage.Of == 0);
        Judged(Nothing).Areas.ShouldAllBe(area => area.Grade == Grade.NotEvidenced);
    }

    [Fact]
    public void V2_EveryAuditAndArea_HasItsThreeFindings()
    {
        var judged = Judged(Programme(Audit(Area(Judgement.Good)), Audit("AU-2", "T-2", "2024-05-02")));

        judged.Areas.Count.ShouldBe(11);
        judged.Areas.SelectMany(area => area.Findings).Count().ShouldBe((2 * 11 * 3) + 2);
        judged.Areas.SelectMany(area => area.Findings).Select(finding => finding.Id).ShouldBeUnique();
        Area(judged, PracticeArea.Assessment).Findings.Select(finding => finding.Id)
            .ShouldBe(["AP03.1:AU-1/assessment", "AP03.2:AU-1/assessment", "AP03.3:AU-1/assessment", "AP03.1:AU-2/assessment", "AP03.2:AU-2/assessment", "AP03.3:AU-2/assessment"]);
    }

    public static TheoryData<PracticeArea> Areas => [.. Enum.GetValues<PracticeArea>()];

    [Theory]
    [MemberData(nameof(Areas))]
    public void V2_EachArea_IsJudgedAlike(PracticeArea practice)
    {
        var area = Area(Judged(Programme(Audit(Area(Judgement.Good) with { Area = practice }))), practice);

        area.Question.Code.ShouldBe($"AP{(int)practice + 1:00}");
        area.Findings.Take(3).Select(finding => finding.Grade).ShouldBe([Grade.Met, Grade.Met, Grade.NotEvidenced]);
        area.Findings[0].Evidence.ShouldHaveSingleItem().At.ToString().ShouldBe("/audits/0/areas/0/judgement");
        Judged(Programme(Audit())).Areas.Single(one => one.Area == practice).Grade.ShouldBe(Grade.NotMet);
    }

    [Fact]
    public void V7_IndependenceOfTheAuditor_StaysOutOfTheAreasGrade()
    {
        var audit = Audit(Area(Judgement.Good) with { Area = PracticeArea.Processes }) with { Auditor = new Auditor { Ref = "AUD-1", ManagesCase = true } };

        var area = Area(Judged(Programme(audit)), PracticeArea.Processes);

        area.Findings[^1].ShouldSatisfyAllConditions(finding => finding.Code.ShouldBe("AP11.4"), finding => finding.Grade.ShouldBe(Grade.NotMet));
        area.Grade.ShouldBe(Grade.Met);
        area.Coverage.Independent.ShouldBe(0);
    }

    [Theory]
    [InlineData("CR04", PracticeArea.Assessment)]
    [InlineData("CR05", PracticeArea.Assessment)]
    [InlineData("CR06", PracticeArea.Assessment)]
    [InlineData("CR11", PracticeArea.BasicInformation)]
    [InlineData("CR10.1", PracticeArea.BasicInformation)]
    [InlineData("CR00.2", PracticeArea.Interventions)]
    [InlineData("CR04.10", PracticeArea.ServiceResponse)]
    [InlineData("CR08.1", PracticeArea.ServiceResponse)]
    [InlineData("CR01", PracticeArea.PlanningAndReview)]
    [InlineData("CR02", PracticeArea.PlanningAndReview)]
    [InlineData("CR03.8", PracticeArea.Relationship)]
    [InlineData("CR01.7", PracticeArea.Relationship)]
    [InlineData("CR04.7", PracticeArea.Relationship)]
    [InlineData("CR03", PracticeArea.ChildCentred)]
    [InlineData("CR04.11", PracticeArea.ChildCentred)]
    [InlineData("CR07", PracticeArea.MultiAgency)]
    [InlineData("CR06.2", PracticeArea.MultiAgency)]
    [InlineData("CR08", PracticeArea.ManagementOversight)]
    [InlineData("CR09", PracticeArea.ManagementOversight)]
    [InlineData("CR10", PracticeArea.Recording)]
    [InlineData("CR11.5", PracticeArea.Recording)]
    [InlineData("CR04.2", PracticeArea.Processes)]
    [InlineData("CR06.5", PracticeArea.Processes)]
    [InlineData("CR02.1", PracticeArea.Processes)]
    [InlineData("CR00.3", PracticeArea.Processes)]
    public void V4_CodeOfTheRecord_SpeaksToItsArea(string code, PracticeArea area) =>
        PracticeAreaMap.All.Where(map => map.Codes.Contains(code, StringComparer.Ordinal)).ShouldHaveSingleItem().Area.ShouldBe(area);

    [Fact]
    public void V4_Map_HoldsKnownCodesAndEveryAreaOnce()
    {
        PracticeAreaMap.All.Select(map => map.Area).ShouldBe(Enum.GetValues<PracticeArea>());
        PracticeAreaMap.All.Select(map => map.Question).ShouldBe(Enumerable.Range(1, 11).Select(number => $"AP{number:00}"));
        PracticeAreaMap.All.SelectMany(map => map.Codes).Count().ShouldBe(25);
        foreach (var code in PracticeAreaMap.All.SelectMany(map => map.Codes)) BuiltIn.Catalogue.QuestionOf(code).Code.ShouldStartWith("CR");
    }

    [Theory]
    [InlineData(RecordRank.GoodOrBetter, Grade.Met)]
    [InlineData(RecordRank.GoodOrBetter, Grade.Strength)]
    [InlineData(RecordRank.RequiresImprovement, Grade.PartlyMet)]
    [InlineData(RecordRank.Inadequate, Grade.NotMet)]
    [InlineData(RecordRank.RequiresImprovement, Grade.Met, Grade.PartlyMet)]                             // 2.5: ties down
    [InlineData(RecordRank.Inadequate, Grade.NotMet, Grade.PartlyMet)]                                   // 1.5: ties down
    [InlineData(RecordRank.GoodOrBetter, Grade.Met, Grade.Met, Grade.PartlyMet)]                         // 2.67
    [InlineData(RecordRank.GoodOrBetter, Grade.Strength, Grade.PartlyMet)]                               // 3: a strength lifts
    [InlineData(RecordRank.GoodOrBetter, Grade.Strength, Grade.Strength)]                                // 4, at most 3
    [InlineData(RecordRank.RequiresImprovement, Grade.Met, Grade.NotMet)]                                // 2
    public void V4_Rank_IsTheMeanToTheNearest(RecordRank expected, params Grade[] grades) => RecordJudgement.RankOf(Points(grades), inadequate: false).ShouldBe(expected);

    [Fact]
    public void V4_QuestionNotMet_KeepsTheAreaBelowGood()
    {
        RecordJudgement.RankOf(Points(Grade.Strength, Grade.Strength, Grade.NotMet), inadequate: true).ShouldBe(RecordRank.RequiresImprovement);
        RecordJudgement.RankOf(Points(Grade.Strength, Grade.Strength, Grade.NotMet), inadequate: false).ShouldBe(RecordRank.GoodOrBetter);
    }

    [Fact]
    public void V4_NothingEvidenced_IsNoJudgement() => RecordJudgement.RankOf([], inadequate: false).ShouldBeNull();

    [Fact]
    public void V4_MappedCriterion_CountsByItsOwnGrade()
    {
        var map = PracticeAreaMap.All.Single(one => one.Area == PracticeArea.ServiceResponse);

        RecordJudgement.Of(Record(("CR04", Grade.NotMet), ("CR04.10", Grade.Met), ("CR08.1", Grade.NotEvidenced)), map, BuiltIn.Standards).Rank.ShouldBe(RecordRank.GoodOrBetter);
    }

    [Theory]
    [InlineData("judgement.notEvidenced=inadequate", RecordRank.RequiresImprovement)]
    [InlineData("judgement.met=requiresImprovement", RecordRank.RequiresImprovement)]
    [InlineData("judgement.met=none", null)]
    [InlineData("judgement.met.2024-06-01=none", RecordRank.GoodOrBetter)]
    public void V4_Judgements_AreTheCouncilsMap(string setting, RecordRank? expected)
    {
        var map = PracticeAreaMap.All.Single(one => one.Area == PracticeArea.ServiceResponse);

        RecordJudgement.Of(Record(("CR04.10", Grade.Met), ("CR08.1", Grade.NotEvidenced)), map, KnowledgeOverrideTests.From([setting]).Standards).Rank.ShouldBe(expected);
    }

    [Fact]
    public void V4_QuestionThatStandsForInadequate_KeepsTheAreaBelowGood()
    {
        var map = PracticeAreaMap.All.Single(one => one.Area == PracticeArea.ManagementOversight);
        var record = Record(("CR08", Grade.PartlyMet), ("CR09", Grade.Strength));

        RecordJudgement.Of(record, map, BuiltIn.Standards).Rank.ShouldBe(RecordRank.GoodOrBetter);
        RecordJudgement.Of(record, map, KnowledgeOverrideTests.From(["judgement.partlyMet=inadequate"]).Standards).Rank.ShouldBe(RecordRank.RequiresImprovement);
    }

    private static int[] Points(params Grade[] grades) => Array.ConvertAll(grades, grade => RecordJudgement.Points(grade, BuiltIn.Standards, new DateOnly(2024, 5, 31)));
}
