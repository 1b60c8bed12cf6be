namespace CaseAudit.EndToEnd.Tests.Samples;

public sealed class SampleGradesTests
{
    // Each question with every grade that it can reach. Strength comes only from CR01.5, CR03.1, CR07.3, CR08.2 and CR09.1 (G6).
    private static readonly Dictionary<string, string[]> Reachable = new(StringComparer.Ordinal)
    {
        ["CR01"] = ["strength", "met", "partlyMet", "notMet", "notEvidenced", "notApplicable"],
        // No strength: none of its criteria reaches it.
        ["CR02"] = ["met", "partlyMet", "notMet", "notEvidenced", "notApplicable"],
        ["CR03"] = ["strength", "met", "partlyMet", "notMet", "notEvidenced", "notApplicable"],
        // No strength: none of its criteria reaches it.
        ["CR04"] = ["met", "partlyMet", "notMet", "notEvidenced", "notApplicable"],
        // No strength: none of its criteria reaches it.
        ["CR05"] = ["met", "partlyMet", "notMet", "notEvidenced", "notApplicable"],
        // No strength: none of its criteria reaches it.
        ["CR06"] = ["met", "partlyMet", "notMet", "notEvidenced", "notApplicable"],
        // Always applicable: every case has a lead professional, so that CR07.6 is asked from the first day.
        ["CR07"] = ["strength", "met", "partlyMet", "notMet", "notEvidenced"],
        ["CR08"] = ["strength", "met", "partlyMet", "notMet", "notEvidenced", "notApplicable"],
        ["CR09"] = ["strength", "met", "partlyMet", "notMet", "notEvidenced", "notApplicable"],
        // No strength: none of its criteria reaches it. Always applicable: a chronology is asked for from the first day (CR10.1).
        ["CR10"] = ["met", "partlyMet", "notMet", "notEvidenced"],
        // No strength: none of its criteria reaches it.
        ["CR11"] = ["met", "partlyMet", "notMet", "notEvidenced", "notApplicable"],
        // No strength: none of its criteria reaches it. Never not met: none of them is essential (G12). Always applicable: a case summary
        // is asked for from the first day (CR00.4).
        ["CR00"] = ["met", "partlyMet", "notEvidenced"],
    };

    public static TheoryData<string> Questions() => [.. Reachable.Keys];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Samples_EachQuestion_HaveEveryReachableGradeAndNoOther(string question) =>
        SampleRun.All.GradesOf(question).ShouldBe(Reachable[question], ignoreOrder: true);

    [Fact]
    public void Samples_Questions_AreThoseOfTheTable() =>
        SampleRun.All.Cases.ShouldAllBe(one => one["questions"]!.AsArray().Select(question => question!["code"]!.GetValue<string>()).ToHashSet().SetEquals(Reachable.Keys));

    [Fact]
    public void Samples_Judged_HaveNothingRejectedAndNoWarningsOrErrors()
    {
        SampleRun.All.Result.ExitCode.ShouldBe(0, SampleRun.All.Result.Error);
        foreach (var list in new[] { "rejected", "warnings", "errors" }) SampleRun.All.Document[list]!.AsArray().ShouldBeEmpty(list);
        SampleRun.All.Result.Error.ShouldNotContain("warning", Case.Insensitive);
    }

    [Fact]
    public void Samples_AllStatuses_Occur() =>
        SampleRun.All.Cases.Select(one => one["status"]!.GetValue<string>()).Distinct()
            .ShouldBe(["assessment", "earlyHelp", "childInNeed", "childProtection", "childLookedAfter", "careLeaver"], ignoreOrder: true);
}
