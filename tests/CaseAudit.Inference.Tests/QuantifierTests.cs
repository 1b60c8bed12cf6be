namespace CaseAudit.Inference.Tests;

public sealed class VisitWithMeeting : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        When().Match(() => visit).Exists<Meeting>(m => m.VisitId == visit.Id);
        Then().Yield(_ => new Note(visit.Id));
    }
}

public sealed class VisitWithoutMeeting : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        When().Match(() => visit).Not<Meeting>(m => m.VisitId == visit.Id, m => m.Day >= visit.Day);
        Then().Yield(_ => new Note(visit.Id));
    }
}

public sealed class AllEarly : Rule
{
    public override void Define()
    {
        Limit limit = null!;
        When().Match(() => limit).All<Visit>(v => v.Day <= limit.Days);
        Then().Yield(_ => new Note($"{limit.Days}"));
    }
}

public sealed class AllOfWorkerEarly : Rule
{
    public override void Define()
    {
        Limit limit = null!;
        When().Match(() => limit).All<Visit>(v => v.Worker == "w", v => v.Day > 0, v => v.Day <= limit.Days);
        Then().Yield(_ => new Note($"{limit.Days}"));
    }
}

public sealed class QuantifierTests
{
    [Fact]
    public void Exists_SeveralMeetIt_FiresOnceForEachLeftHandCombination()
    {
        var session = Rules.Compile(typeof(VisitWithMeeting)).CreateSession();
        session.InsertAll([new Visit("a", 1), new Visit("b", 1), new Visit("c", 1), new Meeting("1", 1, "a"), new Meeting("2", 1, "a"), new Meeting("3", 1, "c")]);
        session.Fire().ShouldBe(2);
        Rules.Notes(session).ShouldBe(["a", "c"]);
    }

    [Fact]
    public void Not_OneMeetsAllConditions_DoesNotFire() =>
        Rules.Notes<VisitWithoutMeeting>(new Visit("a", 1), new Visit("b", 5), new Visit("c", 1), new Meeting("1", 1, "a"), new Meeting("2", 1, "b")).ShouldBe(["b", "c"]);

    [Fact]
    public void Not_NoFacts_FiresOnceForEachLeftHandCombination() =>
        Rules.Notes<VisitWithoutMeeting>(new Visit("a", 1), new Visit("b", 5)).ShouldBe(["a", "b"]);

    [Theory]
    [InlineData(true, 1, 5)]
    [InlineData(true, 5)]
    [InlineData(false, 6)]
    [InlineData(false, 6, 1)]
    public void All_Facts_HoldsWhenEachMeetsIt(bool holds, params int[] days) =>
        Rules.Notes<AllEarly>([new Limit(5), .. days.Select(day => new Visit($"{day}", day))]).Length.ShouldBe(holds ? 1 : 0);

    [Fact]
    public void All_NoFacts_Holds() => Rules.Notes<AllEarly>(new Limit(5)).ShouldBe(["5"]);

    [Theory]
    [InlineData("w", 3, true)]
    [InlineData("w", 0, false)]
    [InlineData("w", 9, false)]
    [InlineData("other", 9, true)]
    [InlineData(null, 0, true)]
    public void All_WithBase_SpeaksOfThoseThatMeetIt(string? worker, int day, bool holds) =>
        Rules.Notes<AllOfWorkerEarly>(new Limit(5), new Visit("x", 1, "w"), new Visit("y", day, worker)).Length.ShouldBe(holds ? 1 : 0);
}
