using CaseAudit.Rules.Facts;
using static CaseAudit.Rules.Tests.Harness.Audited;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.AuditPractice;

/// <summary>What becomes of the validation of audits where one of its criteria is switched off.</summary>
public sealed class SwitchedOffTests
{
    // Two audits: a generous one whose commentary says nothing, and one that leaves the area out although the record holds a significant finding.
    private static readonly AuditProgramme Two = Programme(
        Audit("AU-1", "T-1", "2024-05-01", Area(Judgement.Good, "Good.")) with { Auditor = new Auditor { Ref = "AUD-1", ManagesCase = true } },
        Audit("AU-2", "T-2", "2024-05-01"));

    private static readonly AuditedRecord[] Records =
        [Record(("CR04", Grade.NotMet), ("CR04.1", Grade.NotMet)), Record("T-2", Day("2024-05-31"), ("CR04", Grade.NotMet), ("CR04.1", Grade.NotMet))];

    [Fact]
    public void Nothing_SwitchedOff_IsAsEver()
    {
        var judged = Judged();

        Assessment(judged).Coverage.ShouldBe(new AreaCoverage(1, 2, 0, 2));
        Assessment(judged).Grade.ShouldBe(Grade.NotMet);
        judged.Contradictions.Select(one => one.Kind).ShouldBe([ContradictionKind.MoreGenerous, ContradictionKind.Silent], ignoreOrder: true);
        judged.Pairs.ShouldHaveSingleItem();
        judged.Independence.ShouldNotBeEmpty();
    }

    [Fact]
    public void Covered_SwitchedOff_LeavesAnAuditWithoutTheAreaOut()
    {
        var area = Assessment(Judged("AP03.1", "AP03.3"));

        area.Findings.Select(finding => finding.Id).ShouldBe(["AP03.2:AU-1/assessment", "AP03.2:AU-2/assessment"]);
        area.Findings.Select(finding => finding.Grade).ShouldBe([Grade.NotMet, Grade.NotApplicable]);
        area.Coverage.ShouldBe(new AreaCoverage(1, 2, 0, null));
        Assessment(Judged(Programme(Audit(Area(Judgement.Good)), Audit("AU-2", "T-2", "2024-05-01")), "AP03.1", "AP03.3")).Grade.ShouldBe(Grade.Met);
        // Whether the record holds significant findings where the audit says nothing, AP03.3 still asks.
        Assessment(Judged("AP03.1")).Findings.Single(finding => finding.Id == "AP03.3:AU-2/assessment").Grade.ShouldBe(Grade.NotMet);
    }

    [Fact]
    public void Evidenced_SwitchedOff_HasNoCount()
    {
        var area = Assessment(Judged("AP03.2"));

        area.Coverage.ShouldBe(new AreaCoverage(1, 2, null, 2));
        area.Findings.ShouldNotContain(finding => finding.Code == "AP03.2");
        // What kept the first audit from met is still that the record does not bear it out.
        area.Grade.ShouldBe(Grade.NotMet);
        Assessment(Judged("AP03.2", "AP03.3")).Grade.ShouldBe(Grade.NotMet);
        Assessment(Judged(Programme(Audit(Area(Judgement.Good, "Good."))), "AP03.2", "AP03.3")).Grade.ShouldBe(Grade.Met);
    }

    [Fact]
    public void Accurate_SwitchedOff_LaysNoAuditBesideTheRecord()
    {
        var judged = Judged("AP03.3");

        Assessment(judged).Coverage.AccuracyChecked.ShouldBeNull();
        judged.Contradictions.ShouldBeEmpty();
        judged.Pairs.ShouldBeEmpty();
        judged.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Independent_SwitchedOff_ObservesNothing()
    {
        var judged = Judged("AP11.4");

        judged.Independence.ShouldBeEmpty();
        judged.Areas.Single(area => area.Area == PracticeArea.Processes).Coverage.Independent.ShouldBeNull();
    }

    [Fact]
    public void AllThatAnAreaIsGradedBy_SwitchedOff_LeavesItsGradeNotApplicable()
    {
        var area = Judged("AP11.1", "AP11.2", "AP11.3").Areas.Single(area => area.Area == PracticeArea.Processes);

        area.Findings.Select(finding => finding.Code).Distinct().ShouldBe(["AP11.4"]);
        area.Grade.ShouldBe(Grade.NotApplicable);
    }

    [Fact]
    public void AllOfAnArea_SwitchedOff_LeavesTheAreaOut()
    {
        var judged = Judged("AP03.1", "AP03.2", "AP03.3");

        judged.Areas.Count.ShouldBe(10);
        judged.Contradictions.ShouldBeEmpty();
    }

    [Fact]
    public void ReportAndAction_SwitchedOff_AreNotAsked()
    {
        var judged = Judged(Reported(Report()), "AR01.1", "AR09.1", "AA01.1");

        judged.Reports.ShouldHaveSingleItem().Questions.Select(question => question.Question.Code).ShouldBe(["AR02", "AR03", "AR04", "AR05", "AR06", "AR07", "AR08", "AR10"]);
        judged.Actions.Select(question => question.Question.Code).ShouldBe(["AA02", "AA03", "AA04"]);
        judged.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Contributory_BySetting_WeighsLessInAnAudit()
    {
        var programme = Programme(Audit(Area(Judgement.Good, "A commentary of two specific words in March 2024.")));

        Assessment(Judged(programme)).Grade.ShouldBe(Grade.NotMet);
        var knowledge = KnowledgeOverrideTests.From(["AP03.2.essential=false"]);
        new AuditJudge(knowledge, []).Judge(programme, AsOf, [], new HashSet<string>(StringComparer.Ordinal)).Areas.Single(area => area.Area == PracticeArea.Assessment).Grade.ShouldBe(Grade.Met);
    }

    private static JudgedArea Assessment(JudgedProgramme judged) => Area(judged, PracticeArea.Assessment);

    private static JudgedProgramme Judged(params string[] off) => Judged(Two, off);

    private static JudgedProgramme Judged(AuditProgramme programme, params string[] off) =>
        new AuditJudge(KnowledgeOverrideTests.From([.. off.Select(code => $"{code}.off=Not here.")]), []).Judge(programme, AsOf, Records, new HashSet<string>(StringComparer.Ordinal));
}
