using System.Text.Json.Nodes;

namespace CaseAudit.EndToEnd.Tests;

public sealed class SelectCommandTests
{
    private const string List = "samples/lists/case-records.csv";

    [Fact]
    public void Select_CaseRecords_ChoosesEightWithEveryReasonOnTheList()
    {
        var sample = Json("select", List, "--for", "case-records", "--as-of", "2024-05-31");

        sample["schema"]!.GetValue<string>().ShouldBe("caseaudit/sample/v1");
        sample["for"]!.GetValue<string>().ShouldBe("case-records");
        sample["seed"]!.GetValue<long>().ShouldBe(1);
        sample["algorithm"]!.GetValue<string>().ShouldNotBeEmpty();
        sample["listed"]!.GetValue<int>().ShouldBe(30);
        Ids(sample).Count.ShouldBe(8);
        Ids(sample).ShouldBeUnique();
        // Of SL02, which reads disability, no number is told: some.
        sample["coverage"]!["reasons"]!.AsArray().Select(reason => (reason!["code"]!.GetValue<string>(), reason["listed"]?.GetValue<int>() != 0, reason["chosen"]?.GetValue<int>() != 0))
            .ShouldBe(Enumerable.Range(1, 6).Select(number => ($"SL0{number}", true, true)));
    }

    [Fact]
    public void Select_AuditValidation_DrawsFiveByDifferentAuditorsOfBothKinds()
    {
        var sample = Json("select", "samples/lists/audit-validation.csv", "--for", "audit-validation", "--as-of", "2024-05-31");

        Ids(sample).Count.ShouldBe(5);
        Trait(sample, "auditor").ShouldAllBe(value => value <= 1);
        Trait(sample, "kind of audit").ShouldAllBe(value => value >= 1);
        sample["missing"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public void Select_CaseMapping_DrawsThreeFromEachArea()
    {
        var sample = Json("select", "samples/lists/case-mapping.csv", "--for", "case-mapping", "--as-of", "2024-05-31");

        Trait(sample, "area").ShouldBe([3, 3, 3, 3]);
        Ids(sample).ShouldBeUnique();
    }

    [Fact]
    public void Select_TheSameSeed_GivesTheSameBytes_AndAnotherSeedOtherCases()
    {
        string Run(string seed) => Executable.Run("select", "samples/lists/case-mapping.csv", "--for", "case-mapping", "--as-of", "2024-05-31", "--seed", seed).Output;

        Run("7").ShouldBe(Run("7"));
        Run("7").ShouldContain("Seed 7,");
        Run("7").ShouldNotBe(Run("8"));
    }

    [Fact]
    public void Select_DocumentWithItsDay_IsReadAsAtThatDay()
    {
        var run = Executable.Run("select", "samples/lists/case-records-short.json", "--for", "case-records");

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldContain("as at 31 May 2024");
        run.Output.ShouldContain("The list holds nine cases; the method asks for 30.");
        run.Error.ShouldNotContain("today");
    }

    [Fact]
    public void Select_TableWithoutADay_SaysThatItIsReadAsAtToday() =>
        Executable.Run("select", List, "--for", "case-records").Error.ShouldContain("--as-of takes another day");

    [Fact]
    public void Select_ListWithFaults_TellsEachAndChoosesFromTheRest()
    {
        var table = "caseId,dateOfBrith,status\nC-1,2014-01-01,childProtecton\nC-2,2014-01-01,childProtection\n";
        var run = Executable.Run(new Executable.Surroundings { Input = table }, "select", "-", "--for", "case-records", "--as-of", "2024-05-31");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("rejected: -, line 1, column dateOfBrith: \"dateOfBrith\" is not a property of a listed case; did you mean \"dateOfBirth\"?");
        run.Error.ShouldContain("rejected: -, line 2, column status: \"childProtecton\" is not one of the words that may stand here; did you mean \"childProtection\"?");
        run.Output.ShouldContain("The one listed case chosen.");
    }

    [Fact]
    public void Select_TextsOfTheList_CannotMoveTheTerminal()
    {
        var table = "caseId,team\nC-1,[bold]North\u001b[2J\u202Eevil\n";
        var run = Executable.Run(new Executable.Surroundings { Input = table }, "select", "-", "--for", "case-records", "--as-of", "2024-05-31");

        run.Output.ShouldContain("[bold]North");
        run.Output.ShouldNotContain("\u001b");
        run.Output.ShouldNotContain("\u202E");
    }

    [Theory]
    [InlineData(64, List)]
    [InlineData(64, List, "--for", "caserecords")]
    [InlineData(64, List, "--for", "case-records", "--size", "0")]
    [InlineData(64, List, "--for", "case-records", "--seed", "x")]
    [InlineData(64, List, "--for", "case-records", "--as-of", "31/05/2024")]
    [InlineData(64, "samples/cases", "--for", "case-records")]
    [InlineData(66, "no-such-list.csv", "--for", "case-records")]
    [InlineData(2, "samples/cases/2012/E-1201.json", "--for", "case-records")]
    public void Select_CalledWrongly_SaysSoWithItsExitCode(int exitCode, params string[] arguments)
    {
        var run = Executable.Run(["select", .. arguments]);

        run.ExitCode.ShouldBe(exitCode, run.Error);
        run.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public void Explain_OfAReason_SaysWhatItAsksAndIsHeldTo()
    {
        var run = Executable.Run("explain", "SL03");

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldContain("SL03 Held in an assessment team");
        run.Output.ShouldContain("selection.assessmentTeam: 3 months, local default.");
        Executable.Run("explain", "SL99").Error.ShouldContain("There is no reason to choose a case \"SL99\"; the nearest is");
        Executable.Run("rules").Output.ShouldContain("Section 20 in protection");
        JsonNode.Parse(Executable.Run("rules", "--format", "json").Output)!["reasons"]!.AsArray().Count.ShouldBe(8);
    }

    [Theory]
    [InlineData("sample-list", "caseaudit/sample-list/v1")]
    [InlineData("sample", "caseaudit/sample/v1")]
    public void Schema_OfListsAndSamples_IsPrinted(string name, string schema) =>
        Executable.Run("schema", name).Output.ShouldContain(schema);

    private static JsonNode Json(params string[] arguments)
    {
        var run = Executable.Run([.. arguments, "--format", "json"]);
        run.ExitCode.ShouldBe(0, run.Error);
        return JsonNode.Parse(run.Output)!;
    }

    private static List<string> Ids(JsonNode sample) => [.. sample["chosen"]!.AsArray().Select(chosen => chosen!["caseId"]!.GetValue<string>())];

    private static List<int> Trait(JsonNode sample, string name) =>
        [.. sample["coverage"]!["traits"]!.AsArray().Single(trait => trait!["trait"]!.GetValue<string>() == name)!["values"]!.AsArray().Select(value => value!["chosen"]!.GetValue<int>())];
}
