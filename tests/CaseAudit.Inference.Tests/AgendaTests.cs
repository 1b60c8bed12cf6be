namespace CaseAudit.Inference.Tests;

public sealed class LateVisits : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        When().Match(() => visit);
        Then().Yield(_ => new Note("late " + visit.Id));
    }
}

[Priority(5)]
public sealed class EarlyVisits : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        When().Match(() => visit);
        Then().Yield(_ => new Note("early " + visit.Id));
    }
}

public sealed class EarliestVisits : Rule
{
    public override void Define()
    {
        Priority(9);
        Name("earliest");
        Visit visit = null!;
        When().Match(() => visit);
        Then().Yield(_ => new Note("earliest " + visit.Id));
    }
}

[Priority(7)]
public sealed class UrgentNotes : Rule
{
    public override void Define()
    {
        Note note = null!;
        When().Match(() => note, n => n.Text.StartsWith("late"));
        Then().Yield(_ => new SpecialNote("urgent " + note.Text));
    }
}

public sealed class HaltOnB : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        When().Match(() => visit);
        Then().Do(ctx => Halt(ctx, visit)).Yield(_ => new Note(visit.Id));
    }

    private static void Halt(IContext context, Visit visit)
    {
        if (visit.Id == "b")
            context.Halt();
    }
}

public sealed class AgendaTests
{
    private static readonly object[] Visits = [new Visit("a", 1), new Visit("b", 2)];

    [Fact]
    public void Agenda_Priorities_HigherFirstThenDeclarationThenInsertion() =>
        Rules.Notes(Rules.Fired([typeof(LateVisits), typeof(EarlyVisits), typeof(EachVisit), typeof(EarliestVisits)], Visits))
            .ShouldBe(["earliest a", "earliest b", "early a", "early b", "late a", "late b", "a", "b"]);

    [Fact]
    public void Agenda_ConclusionMakesAHigherRuleReady_TheHigherFiresNext() =>
        Rules.Notes(Rules.Fired([typeof(LateVisits), typeof(UrgentNotes)], Visits)).ShouldBe(["late a", "urgent late a", "late b", "urgent late b"]);

    [Fact]
    public void Halt_InAnAction_EndsTheRunAfterIt()
    {
        var session = Rules.Compile(typeof(HaltOnB), typeof(LateVisits)).CreateSession();
        session.InsertAll([.. Visits, new Visit("c", 3)]);
        session.Fire().ShouldBe(2);
        Rules.Notes(session).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Run_Twice_IsTheSame()
    {
        var facts = Enumerable.Range(0, 200).Select(i => new Visit($"{i * 7919 % 200}", i % 13)).ToArray<object>();
        Type[] rules = [typeof(EachPair), typeof(GroupedByWorker), typeof(LateVisits), typeof(UrgentNotes)];
        Rules.Notes(Rules.Fired(rules, facts)).ShouldBe(Rules.Notes(Rules.Fired(rules, facts)));
    }
}
