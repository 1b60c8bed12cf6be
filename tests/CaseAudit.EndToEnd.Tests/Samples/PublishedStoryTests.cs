namespace CaseAudit.EndToEnd.Tests.Samples;

/// <summary>
/// The twelve cases of 2012 are invented, and tell what the published summary of a case analysis of that year told: the sentences across the
/// cases have to say the same.
/// </summary>
public sealed class PublishedStoryTests
{
    private static SampleRun Run => SampleRun.Of2012;

    [Fact]
    public void Story_Sample_IsTwelveCasesOfMixedStatus() =>
        Run.Cases.CountBy(one => one["status"]!.GetValue<string>()).ShouldBe(
            [new("earlyHelp", 1), new("childInNeed", 4), new("childProtection", 5), new("childLookedAfter", 2)], ignoreOrder: true);

    [Theory]
    [InlineData("The core fields are complete in 11 of 12 cases; ethnicity is not recorded in one.")]
    [InlineData("The contact details of family and agencies are complete in nine of 12 cases, partly in three.")]
    [InlineData("Chronologies are present in 11 of 12 cases; four are mainly lists of system events.")]
    [InlineData("Four core assessments were judged, all completed in time.")]
    [InlineData("Three of five initial assessments were completed in time.")]
    [InlineData("Supervision is regular in two of 12 cases and patchy in nine, improving in eight of them; the record is silent in one.")]
    [InlineData("Every supervision sheet is signed by both in five of 12 cases, partly in five; the record is silent in one.")]
    public void Story_ClosingTable_SaysIt(string sentence) => Run.Themes.ShouldContain(sentence);

    [Fact]
    public void Story_Drift_ShowsWhereTheWorkerChangedOften() => Run.Themes.ShouldContain(
        "Signs of drift show in four of 12 cases: four of the four in which the worker changed often, none of the eight others.");

    [Theory]
    [InlineData("E-1203")]
    [InlineData("E-1205")]
    [InlineData("E-1207")]
    [InlineData("E-1211")]
    public void Story_WorkerChangedOften_ObjectivesStandStill(string caseId) => Grade("CR02.4", caseId).ShouldBe("notMet");

    [Fact]
    public void Story_FourCoreAssessments_HoldAnalysesThatCanBeFollowed()
    {
        foreach (var caseId in new[] { "E-1201", "E-1202", "E-1204", "E-1208" }) Grade("CR05.1", caseId).ShouldBe("met", caseId);
    }

    [Fact]
    public void Story_EarlyHelp_AssessmentLedToNoCoherentPlan()
    {
        foreach (var code in new[] { "CR01.2", "CR01.3" }) Grade(code, "E-1212").ShouldBe("notMet", code);
    }

    [Theory]
    [InlineData("E-1201")]
    [InlineData("E-1202")]
    [InlineData("E-1204")]
    public void Story_GoodChildProtectionPlan_StatesOutcomesByDatesWithMeasures(string caseId)
    {
        foreach (var code in new[] { "CR01.2", "CR01.3" }) Grade(code, caseId).ShouldBe("met", code);
        Grade("CR01.5", caseId).ShouldBe("strength");
    }

    [Fact]
    public void Story_OneWorkerOverTime_MakesSteadyProgress()
    {
        Grade("CR02.4", "E-1201").ShouldBe("met");
        Grade("CR09.1", "E-1201").ShouldBe("strength");
    }

    [Fact]
    public void Story_PatchySupervision_ImprovesSinceWinter()
    {
        var patchy = Run.Findings("CR09.1").Where(finding => finding.Grade is "partlyMet" or "notMet").ToList();

        patchy.Count.ShouldBe(9);
        patchy.Count(finding => finding.Message.Contains("improving", StringComparison.Ordinal)).ShouldBe(8);
    }

    [Fact]
    public void Story_ManagersDecisions_StandAtMostKeyPoints() => Run.Findings("CR08.1").Count(finding => finding.Grade == "met").ShouldBe(10);

    private static string Grade(string code, string caseId) => Run.Findings(code).Single(finding => finding.Case == caseId).Grade;
}
