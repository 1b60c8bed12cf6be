namespace CaseAudit.Testing.Tests;

public sealed class FindingAssertionsTests
{
    private static readonly Finding Finding = new(
        "CR03.1", "T-1", Grade.PartlyMet, () => "One of five gaps was longer than 10 working days.",
        () => [new Evidence(Place.Root.Of("visits", 4).Of("date"), Given.Day("2024-05-16"), "child seen")])
    {
        Standards = [new Standard("visits.childProtection", 10, StandardUnit.WorkingDays, "local default", "A source.", Given.Day("2024-01-01"))],
    };

    [Fact]
    public void Finding_AsExpected_IsGivenBack() =>
        Finding.ShouldBeGraded(Grade.PartlyMet).ShouldSay("One of five").ShouldStandOn("/visits/4/date").ShouldBeHeldTo("visits.childProtection", 10).ShouldBe(Finding);

    [Fact]
    public void Finding_OfAnotherGrade_SaysWhatWasFound() =>
        Should.Throw<CaseAssertionException>(() => Finding.ShouldBeGraded(Grade.Met)).Message.ShouldBe(
            """
            CR03.1:T-1: expected to be met, but it is partly met: One of five gaps was longer than 10 working days.
              /visits/4/date: child seen
              held to visits.childProtection 10 working days, local default
            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Finding_NotAsExpected_Fails()
    {
        Should.Throw<CaseAssertionException>(() => Finding.ShouldSay("Two of five"));
        Should.Throw<CaseAssertionException>(() => Finding.ShouldStandOn("/visits/4"));
        Should.Throw<CaseAssertionException>(() => Finding.ShouldBeHeldTo("visits.childProtection", 15));
    }
}
