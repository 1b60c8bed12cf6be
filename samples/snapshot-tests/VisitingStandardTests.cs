namespace ExampleCouncil.Tests;

/// <summary>Our visiting standard is 15 working days, and CaseAudit holds our cases to it: a case in a few lines, and what is expected of it.</summary>
public sealed class VisitingStandardTests
{
    private static readonly Bench Ours = Bench.With("council.json");

    // Monday 6 May was a bank holiday, so Thursday 23 May was the fifteenth working day after Wednesday 1 May.
    [Theory]
    [InlineData("2024-05-23", Grade.Met)]
    [InlineData("2024-05-24", Grade.NotMet)]
    public void FirstVisit_IsHeldToOurStandard(string day, Grade grade)
    {
        var extract = Given.Case(CaseStatus.ChildProtection, "2024-05-01") with { Visits = [Seen(day)] };

        Ours.Finding("CR03.1", extract)
            .ShouldBeGraded(grade)
            .ShouldBeHeldTo("visits.childProtection", 15)
            .ShouldStandOn("/visits/0/date");
    }

    [Fact]
    public void NoVisits_AreSaid_WithTheDayOnWhichTheFirstWasDue() =>
        Ours.Finding("CR03.1", Given.Case(CaseStatus.ChildProtection, "2024-05-01") with { Visits = [] })
            .ShouldBeGraded(Grade.NotMet)
            .ShouldSay("the first was due by");

    private static Visit Seen(string day) => new() { Date = Given.Day(day), Mode = VisitMode.InPerson, Outcome = VisitOutcome.Seen };
}
