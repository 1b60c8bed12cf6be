using CaseAudit.Rules.Facts;
using static CaseAudit.Rules.Tests.Harness.Audited;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests;

public sealed class AuditJudgeTests
{
    private static readonly HashSet<string> NothingLeftOut = new(StringComparer.Ordinal);

    private static readonly AuditProgramme Full = Programme(Audit("AU-1", "T-1", "2024-05-01", Area(Judgement.Good)) with
    {
        Theme = "supervision",
        Recommendations = [new Recommendation { Id = "RC-1", Text = FiveLegs, Owner = "head of service", Due = Day("2024-05-20") }],
    }) with
    {
        Reports = [Report() with { AuditsCovered = ["AU-1", "AU-9"], Recommendations = [new Recommendation { Id = "RP-1", Text = "Consider practice." }] }],
        Monitoring = new AuditMonitoring { FollowUps = [new FollowUp { RecommendationId = "RC-9", CheckedOn = Day("2024-05-21") }] },
    };

    [Fact]
    public void Programme_InFull_HasEveryCriterionOnceForEachSubject()
    {
        var judged = Judged(Full);

        Findings(judged).Select(finding => finding.Id).ShouldBeUnique();
        judged.Areas.SelectMany(area => area.Findings).Count().ShouldBe(34);
        judged.Reports.ShouldHaveSingleItem().Questions.Select(question => question.Findings.ShouldHaveSingleItem().Id).ShouldBe(Enumerable.Range(1, 10).Select(point => $"AR{point:00}.1:R-1"));
        judged.Actions.Select(question => question.Findings.ShouldHaveSingleItem().Id).ShouldBe(Enumerable.Range(1, 4).Select(point => $"AA{point:00}.1:programme"));
        foreach (var question in judged.Reports[0].Questions.Concat(judged.Actions)) question.Grade.ShouldBe(question.Findings[0].Grade);
    }

    [Fact]
    public void Programme_JudgedTwice_ReadsTheSame()
    {
        string[] Read() => [.. Findings(Judged(Full, Record(("CR04", Grade.NotMet), ("CR04.3", Grade.NotMet)))).Select(finding => $"{finding.Id} {finding.Grade} {finding.Message}")];

        Read().ShouldBe(Read());
    }

    [Fact]
    public void Only_SomeCodes_AreJudged()
    {
        var judge = new AuditJudge(Knowledge.Knowledge.BuiltIn, ["AP03.1", "AR09", "AA01.1"]);

        var judged = judge.Judge(Full, AsOf, [], NothingLeftOut);

        Findings(judged).Select(finding => finding.Id).ShouldBe(["AP03.1:AU-1/assessment", "AR09.1:R-1", "AA01.1:programme"]);
        judged.Areas.ShouldHaveSingleItem().Grade.ShouldBe(Grade.Met);
    }

    [Fact]
    public void CaseJudge_WithTheWholeCatalogue_JudgesCaseCriteriaAlone() =>
        Bench.BuiltIn.Case(Case(CaseStatus.ChildInNeed, "2024-01-19")).Questions.Select(question => question.Question.Code[..2]).Distinct().ShouldBe(["CR"]);

    [Fact]
    public void G8_LaterDates_AreIgnoredAndNoted_ButWhatLiesAheadMay()
    {
        var later = Day("2024-06-01");
        var programme = Programme(
            Audit() with { FeedbackToPractitionerOn = later, Recommendations = [new Recommendation { Id = "RC-1", Due = later, CompletedOn = later, VerifiedOn = later }] },
            Audit("AU-2", "T-2", "2024-06-01")) with
        {
            Reports = [Report() with { PeriodFrom = Day("2024-04-01"), PeriodTo = later, CompletedOn = later, ReceivedByManagementOn = later }],
            Monitoring = new AuditMonitoring { Meetings = [later], ReauditPlannedOn = later, FollowUps = [new FollowUp { RecommendationId = "RC-1", CheckedOn = later }] },
            Learning = [new LearningEvent { Date = later }],
            FamilyFeedback = [new FamilyFeedback { Date = later }],
        };

        Judged(programme).Later.Select(place => place.ToString()).ShouldBe(
        [
            "/audits/0/feedbackToPractitionerOn", "/audits/0/recommendations/0/completedOn", "/audits/0/recommendations/0/verifiedOn", "/audits/1",
            "/reports/0/periodTo", "/reports/0/completedOn", "/reports/0/receivedByManagementOn",
            "/monitoring/meetings/0", "/monitoring/followUps/0", "/learning/0", "/familyFeedback/0",
        ]);
    }

    [Fact]
    public void G9_LeftOutItems_AreAsIfNeverRecorded()
    {
        var judge = new AuditJudge(Knowledge.Knowledge.BuiltIn, []);

        var judged = judge.Judge(Full, AsOf, [], new HashSet<string>(["/audits/0", "/reports/0/recommendations/0"], StringComparer.Ordinal));

        judged.Areas.ShouldAllBe(area => area.Coverage.Of == 0);
        judged.Recommendations.ShouldBeEmpty();
    }

    [Fact]
    public void Places_ArePointersIntoTheProgramme()
    {
        var facts = ProgrammeFacts.From(Full, AsOf, BuiltIn.Standards, NothingLeftOut).Facts;

        facts.OfType<Recorded>().Select(fact => fact.At.ToString()).ShouldBe(
            ["/audits/0", "/audits/0/areas/0", "/audits/0/recommendations/0", "/reports/0", "/reports/0/recommendations/0", "/monitoring/followUps/0"]);
    }

    [Fact]
    public void Recommendations_OfAuditsAndReports_AreJudgedOnTheirLegs()
    {
        var judged = Judged(Full).Recommendations;

        judged.Select(one => (one.RecommendationId, one.Source, At: one.At.ToString())).ShouldBe(
            [("RC-1", "AU-1", "/audits/0/recommendations/0"), ("RP-1", "R-1", "/reports/0/recommendations/0")]);
        judged[0].Judgement.Grade.ShouldBe(Grade.Met);
        judged[1].Judgement.Grade.ShouldBe(Grade.NotMet);
    }

    [Fact]
    public void Warnings_NameWhatDoesNotFitTogether()
    {
        var programme = Full with
        {
            Reports =
            [
                Full.Reports![0] with
                {
                    PeriodTo = Day("2024-03-31"),
                    CompletedOn = Day("2024-03-30"),
                    Shortfalls =
                    [
                        new Shortfall { Level = ServiceLevel.Practitioner, Where = "Jane Smith" }, new Shortfall { Level = ServiceLevel.Practitioner, Where = "Mrs Jones" },
                        new Shortfall { Level = ServiceLevel.Practitioner, Where = "W-17" }, new Shortfall { Level = ServiceLevel.Practitioner, Where = "Worker 17" },
                        new Shortfall { Level = ServiceLevel.Team, Where = "Assessment North" },
                    ],
                },
            ],
        };

        Judged(programme).Warnings.Select(warning => $"{warning.At} {warning.Message}").ShouldBe(
        [
            "/reports/0/auditsCovered/1 The programme has no audit \"AU-9\".",
            "/reports/0/completedOn The report was completed before its period ended.",
            "/reports/0/shortfalls/0/where This looks like a person’s name; give a reference instead.",
            "/reports/0/shortfalls/1/where This looks like a person’s name; give a reference instead.",
            "/monitoring/followUps/0/recommendationId The check is of a recommendation that no audit or report carries.",
        ]);
    }

    [Fact]
    public void RuleThatPrepares_AndFails_LeavesNothingJudged()
    {
        var judge = new AuditJudge(Knowledge.Knowledge.BuiltIn, ["AP03", "AA01"], [typeof(FailingProgrammePreparation)]);

        var judged = judge.Judge(Full, AsOf, [], NothingLeftOut);

        Findings(judged).ShouldBeEmpty();
        judged.Areas.ShouldHaveSingleItem().Grade.ShouldBeNull();
        judged.Actions.ShouldHaveSingleItem().Grade.ShouldBeNull();
        judged.Errors.Select(error => error.Code).ShouldBe(["A preparation that fails on programmes", "AP03.1", "AP03.2", "AP03.3", "AA01.1"]);
    }

    [Fact]
    public void FindingWhoseWordsFail_LeavesItsCriterionUnjudgedAndTheOthersTold()
    {
        var judged = new AuditJudge(Knowledge.Knowledge.BuiltIn, ["AP03"], [typeof(FailingWordsOnProgrammes)]).Judge(Full, AsOf, [], NothingLeftOut);

        Findings(judged).Select(finding => finding.Code).Distinct().ShouldBe(["AP03.2", "AP03.3"]);
        judged.Areas.ShouldHaveSingleItem().Grade.ShouldBeNull();
        var error = judged.Errors.ShouldHaveSingleItem();
        error.Code.ShouldBe("AP03.1");
        error.Message.ShouldStartWith("No words on ");
    }

    [Fact]
    public void Record_OfTheRealJudge_IsCompared()
    {
        // Nothing on record but the status: assessments recorded as none, which were due long ago.
        var extract = Case(CaseStatus.ChildProtection, "2023-01-19") with { Assessments = [], RiskAssessments = [], Plans = [] };
        var record = AuditedRecord.From(Bench.BuiltIn.Case(extract), extract);

        var judged = Judged(Programme(Audit("AU-1", "T-1", "2024-05-01", Area(Judgement.Good))), record);

        var contradiction = judged.Contradictions.Single(one => one.Area == PracticeArea.Assessment);
        contradiction.Kind.ShouldBe(ContradictionKind.MoreGenerous);
        contradiction.Record.ShouldBe(RecordRank.Inadequate);
        contradiction.Findings.ShouldContain(finding => finding.Id == "CR04.1:T-1");
        judged.Contradictions.ShouldContain(one => one.Kind == ContradictionKind.Silent && one.Area == PracticeArea.PlanningAndReview);
    }
}
