namespace CaseAudit.Testing.Tests;

public sealed class BenchTests
{
    private static readonly CaseExtract TwelveWorkingDays = Given.Case(CaseStatus.ChildProtection, "2024-05-01") with
    {
        Visits = [new Visit { Date = Given.Day("2024-05-20"), Mode = VisitMode.InPerson, Outcome = VisitOutcome.Seen }],
    };

    [Fact]
    public void Finding_ByTheStandardsAsTheyCome_IsHeldToThem() =>
        Bench.BuiltIn.Finding("CR03.1", TwelveWorkingDays).ShouldBeGraded(Grade.NotMet).ShouldBeHeldTo("visits.childProtection", 10);

    [Fact]
    public void Finding_ByACouncilsSettings_IsHeldToThem() =>
        Bench.With(Repository.At("samples/council/council.json")).Finding("CR03.1", TwelveWorkingDays).ShouldBeGraded(Grade.Met).ShouldBeHeldTo("visits.childProtection", 15);

    [Fact]
    public void Finding_OfAnUnknownCriterion_NamesTheNearest() =>
        Should.Throw<KeyNotFoundException>(() => Bench.BuiltIn.Finding("CR03.9", TwelveWorkingDays)).Message.ShouldContain("the nearest is \"CR03.");

    [Fact]
    public void Finding_OfAnAuditsCriterion_SaysThatItIsNotAskedOfACase() =>
        Should.Throw<CaseAssertionException>(() => Bench.BuiltIn.Finding("AR01.1", TwelveWorkingDays)).Message.ShouldBe("AR01.1 is not asked of a case.");

    [Fact]
    public void Finding_OfACriterionSwitchedOff_GivesTheReason() =>
        Should.Throw<CaseAssertionException>(() => Bench.With(Repository.At("samples/council/council.json")).Finding("CR09.2", TwelveWorkingDays))
            .Message.ShouldBe("CR09.2 is switched off: Sessions are signed electronically; the extract carries no signatures.");

    [Fact]
    public void Question_OfACase_HasItsGrade() => Bench.BuiltIn.Question("CR03", TwelveWorkingDays).ShouldBe(Grade.NotMet);

    [Fact]
    public void Cases_OfAnExtract_AreRead() =>
        Given.Cases(Repository.At("samples/cases/2012/E-1202.json")).ShouldHaveSingleItem().CaseId.ShouldBe("E-1202");

    [Fact]
    public void Cases_OfAnExtractThatBreaksTheContract_AreAnError_WithEveryFault()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("caseaudit").FullName, "broken.json");
        File.WriteAllText(file, """{ "caseId": "C-1", "status": "childInneed", "opened": "2024-02-30" }""");

        var message = Should.Throw<CaseAssertionException>(() => Given.Cases(file)).Message;

        message.ShouldContain("broken.json, line 1: C-1/status: ");
        message.ShouldContain("broken.json, line 1: C-1/opened: ");
    }

    [Fact]
    public void Cases_OfAFileThatIsNotThere_AreAnError() =>
        Should.Throw<CaseAssertionException>(() => Given.Cases("nowhere.json")).Message.ShouldContain("nowhere.json");
}
