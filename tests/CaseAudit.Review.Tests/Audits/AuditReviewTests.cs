using CaseAudit.Model;
using static CaseAudit.Review.Tests.Programmes;

namespace CaseAudit.Review.Tests;

public sealed class AuditReviewTests
{
    [Fact]
    public void Run_WithoutExtracts_JudgesWhatNeedsNoneAndSaysWhatItCouldNotSee()
    {
        var result = Run(Of(Audit("AU-1", "C-1"), Audit("AU-2", "C-2")), []);

        var area = result.Judged.Areas.Single(one => one.Area == PracticeArea.ManagementOversight);
        area.Coverage.ShouldBe(new AreaCoverage(2, 2, 0, 0));
        area.Findings.Where(finding => finding.Code == "AP09.3").ShouldAllBe(finding => finding.Grade == Grade.NotEvidenced);
        result.Agreement.Overall.N.ShouldBe(0);
        result.Warnings.ShouldHaveSingleItem().Message.ShouldContain("could not be checked");
    }

    [Fact]
    public void Run_WithExtracts_ComparesAuditAndRecord()
    {
        var result = Run(Of(Audit("AU-1", "C-1")), [Case("C-1")]);

        var contradiction = result.Judged.Contradictions.Single(one => one.Area == PracticeArea.ManagementOversight);
        contradiction.Kind.ShouldBe(ContradictionKind.MoreGenerous);
        result.Agreement.Overall.N.ShouldBe(1);
        result.Agreement.Overall.Over.ShouldBe(1);
        result.Warnings.ShouldBeEmpty();
        result.Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Run_CaseWithoutExtractAmongOthers_IsWarnedOfWhereItStands()
    {
        var warning = Run(Of(Audit("AU-1", "C-1"), Audit("AU-2", "C-2")), [Case("C-1")]).Warnings.ShouldHaveSingleItem();

        warning.CaseId.ShouldBe("C-2");
        warning.At.ShouldBe("/audits/1/caseId");
        warning.Source.ShouldBe("audits.json");
        warning.Message.ShouldContain("no extract");
    }

    [Fact]
    public void Run_CaseWhoseExtractWasRejected_IsWarnedOfAsSuch()
    {
        var result = Run(Of(Audit("AU-1", "C-1"), Audit("AU-2", "C-2")), [Case("C-1"), Case("C-2").Replace("supervision", "supervison", StringComparison.Ordinal)]);

        result.Cases.Rejected.ShouldHaveSingleItem().CaseId.ShouldBe("C-2");
        result.Warnings.ShouldHaveSingleItem().Message.ShouldContain("rejected");
    }

    [Fact]
    public void Run_CasesThatNoAuditNames_AreReadButNotJudged()
    {
        var result = Run(Of(Audit("AU-1", "C-1")), [Case("C-0"), Case("C-1"), Case("C-2"), Case("C-2")]);

        result.Cases.Summary.Cases.ShouldBe(1);
        result.Cases.Rejected.ShouldHaveSingleItem().CaseId.ShouldBe("C-2");
    }

    [Fact]
    public void Run_AuditRejected_KeepsThePlacesOfTheOthers()
    {
        var result = Run(Of("""{"auditId":"AU-0"}""", Audit("AU-1", "C-1"), """{"auditId":"AU-2"}"""), [Case("C-1")]);

        var judged = result.Judged.Areas.Single(one => one.Area == PracticeArea.ManagementOversight);
        judged.Coverage.Of.ShouldBe(1);
        judged.Findings.First(finding => finding.Code == "AP09.1").Evidence.ShouldHaveSingleItem().At.ToString().ShouldStartWith("/audits/1/");
        result.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void G9_RecommendationOfImpossibleOrder_KeepsThePlacesOfTheOthers()
    {
        const string more = ""","recommendations":[{"id":"RC-1","completedOn":"2024-05-10","verifiedOn":"2024-05-09"},{"id":"RC-2","text":"Publish a protocol."}]""";

        var result = Run(Of(Audit("AU-1", "C-1", more: more)), []);

        result.Judged.Recommendations.ShouldHaveSingleItem().At.ToString().ShouldBe("/audits/0/recommendations/1");
        result.Actions.ShouldHaveSingleItem().RecommendationId.ShouldBe("RC-2");
    }

    [Fact]
    public void Run_ProgrammeWithoutADay_IsJudgedAsAtTodayAndSaysSo()
    {
        var result = Run("""{"schema":"caseaudit/audits/v1","reports":[]}""", [], EndOfMay with { Asked = null });

        result.Judged.AsOf.ShouldBe(new DateOnly(2030, 1, 1));
        result.Warnings.ShouldHaveSingleItem().Message.ShouldContain("--as-of");
    }

    [Fact]
    public void G8_LaterDates_AreWarnedOfOnce()
    {
        var result = Run("""{"schema":"caseaudit/audits/v1","learning":[{"date":"2024-06-01"},{"date":"2024-06-02"}]}""", []);

        var warning = result.Warnings.ShouldHaveSingleItem();
        warning.At.ShouldBe("/learning/0");
        warning.Message.ShouldContain("/learning/1");
        result.Learning.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Run_OnSeveralWorkers_ConcludesTheSame(int jobs)
    {
        var audits = Enumerable.Range(0, 60).Select(number => Audit($"AU-{number}", $"C-{number}", number % 3 == 0 ? "good" : "inadequate")).ToArray();
        var cases = Enumerable.Range(0, 60).Reverse().Select(number => Case($"C-{number}")).ToList();

        string[] Read(int workers) => [.. Run(Of(audits), cases, jobs: workers).Judged.Contradictions.Select(one => $"{one.AuditId} {one.Area} {one.Kind} {one.Message}")];

        Read(jobs).ShouldBe(Read(2));
    }
}
