using CaseAudit.Rules.Facts;
using static CaseAudit.Rules.Tests.Harness.Audited;

namespace CaseAudit.Rules.Tests.AuditPractice;

public sealed class ContradictionTests
{
    private static readonly AuditedRecord Poor = Record(("CR04", Grade.NotMet), ("CR04.7", Grade.NotMet), ("CR04.3", Grade.NotMet), ("CR06", Grade.NotMet));

    [Fact]
    public void V5_MoreGenerous_CarriesBothSidesAndTheFindingsThatSpeakAgainstIt()
    {
        var contradiction = Judged(Programme(Audit(Area(Judgement.Good))), Poor).Contradictions.ShouldHaveSingleItem();

        contradiction.AuditId.ShouldBe("AU-1");
        contradiction.CaseId.ShouldBe("T-1");
        contradiction.Audit.ShouldBe(Judgement.Good);
        contradiction.Record.ShouldBe(RecordRank.Inadequate);
        contradiction.Kind.ShouldBe(ContradictionKind.MoreGenerous);
        contradiction.Distance.ShouldBe(2);
        contradiction.Distant.ShouldBeFalse();
        contradiction.Significance.ShouldBe(Significance.High);
        contradiction.AuditEvidence.ShouldHaveSingleItem().At.ToString().ShouldBe("/audits/0/areas/0/judgement");
        contradiction.Findings.Select(finding => finding.Id).ShouldBe(["CR04.3:T-1", "CR04.7:T-1"]);
        contradiction.Message.ShouldBe("The audit finds assessment good; the record of the case reads as inadequate (CR04.3 and CR04.7).");
    }

    [Fact]
    public void V5_Silent_NamesTheSignificantFindingsAlone()
    {
        var contradiction = Judged(Programme(Audit(Area(Judgement.NotConsidered))), Poor).Contradictions.Single(one => one.Area == PracticeArea.Assessment);

        contradiction.Kind.ShouldBe(ContradictionKind.Silent);
        contradiction.Findings.Select(finding => finding.Code).ShouldBe(["CR04.3"]);
        contradiction.Message.ShouldBe("The audit does not cover assessment, where the record holds a significant finding (CR04.3).");
    }

    [Fact]
    public void V5_Agreement_IsNoContradiction() =>
        Judged(Programme(Audit(Area(Judgement.Good))), Record(("CR04", Grade.Met), ("CR04.3", Grade.Met))).Contradictions.ShouldBeEmpty();

    [Fact]
    public void V5_AreasAbsent_IsNotSilent() => Judged(Programme(Audit() with { Areas = null }), Poor).Contradictions.ShouldBeEmpty();

    [Fact]
    public void V5_Order_IsBySignificanceThenDistanceThenAuditThenArea()
    {
        AuditedArea[] areas =
        [
            Area(Judgement.Good) with { Area = PracticeArea.Relationship },
            Area(Judgement.Good) with { Area = PracticeArea.Recording },
            Area(Judgement.Good),
        ];
        var record = new[]
        {
            ("CR04.7", Grade.NotMet),                              // relationship: medium, two ranks
            ("CR10", Grade.PartlyMet), ("CR10.2", Grade.PartlyMet), // recording: high, one rank
            ("CR04", Grade.NotMet), ("CR04.3", Grade.NotMet),      // assessment: high, two ranks
        };

        var judged = Judged(
            Programme(Audit("AU-2", "T-2", "2024-05-02", areas), Audit("AU-1", "T-1", "2024-05-01", areas)),
            Record("T-1", Given.AsOf, record), Record("T-2", Given.AsOf, record));

        judged.Contradictions.Where(one => one.Kind == ContradictionKind.MoreGenerous).Select(one => $"{one.AuditId} {one.Area}").ShouldBe(
            ["AU-1 Assessment", "AU-2 Assessment", "AU-1 Recording", "AU-2 Recording", "AU-1 Relationship", "AU-2 Relationship"]);
    }

    [Fact]
    public void V4_DistantAudit_IsComparedAndMarked()
    {
        var judged = Judged(Programme(Audit("AU-1", "T-1", "2024-02-29", Area(Judgement.Good))), Poor);

        judged.Contradictions.ShouldHaveSingleItem().Distant.ShouldBeTrue();
        judged.Pairs.ShouldHaveSingleItem().Distant.ShouldBeTrue();
    }

    [Fact]
    public void V6_Pairs_AreTheCoveredAreasWithARecordJudgement()
    {
        var judged = Judged(
            Programme(
                Audit("AU-1", "T-1", "2024-05-01", Area(Judgement.Outstanding), Area(Judgement.NotConsidered) with { Area = PracticeArea.Processes }, Area(Judgement.Good) with { Area = PracticeArea.Recording }),
                Audit("AU-2", "T-9", "2024-05-01", Area(Judgement.Good))),
            Poor);

        judged.Pairs.ShouldHaveSingleItem().ShouldBe(new JudgementPair("AU-1", "T-1", PracticeArea.Assessment, "AUD-AU-1", RecordRank.GoodOrBetter, RecordRank.Inadequate, false));
    }

    [Fact]
    public void V6_Moderated_AreTheAuditsThatHaveBothJudgements()
    {
        var audit = Audit() with { OverallJudgement = Judgement.Outstanding, ModeratedJudgement = Judgement.RequiresImprovement };

        var judged = Judged(Programme(audit, Audit("AU-2", "T-2", "2024-05-02") with { OverallJudgement = Judgement.Good }, Audit("AU-3", "T-3", "2024-05-02") with { OverallJudgement = Judgement.NotConsidered, ModeratedJudgement = Judgement.Good }));

        judged.Moderated.ShouldHaveSingleItem().ShouldBe(new ModeratedPair("AU-1", "T-1", "AUD-AU-1", RecordRank.GoodOrBetter, RecordRank.RequiresImprovement));
    }

    [Fact]
    public void V7_Observations_AreListedOnce()
    {
        var auditor = new Auditor { Ref = "AUD-1", ManagesCase = true };

        var judged = Judged(Programme(Audit("AU-0", "T-1", "2024-03-01") with { Auditor = auditor }, Audit() with { Auditor = auditor with { ManagesCase = null } }));

        judged.Independence.Select(one => (one.Kind, one.AuditId)).ShouldBe(
            [(IndependenceKind.ManagesCase, "AU-0"), (IndependenceKind.NotRecorded, "AU-1"), (IndependenceKind.Repeat, "AU-1"), (IndependenceKind.OneAuditor, null)]);
        judged.Independence.ShouldAllBe(one => !one.Message.Contains("AUD-1", StringComparison.Ordinal));
    }
}
