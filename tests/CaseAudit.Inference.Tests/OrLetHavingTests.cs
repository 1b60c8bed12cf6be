namespace CaseAudit.Inference.Tests;

public sealed class EitherOr : Rule
{
    public override void Define()
    {
        Limit limit = null!;
        Entry entry = null!;
        When()
            .Match(() => limit)
            .Or(or => or
                .Match(() => entry, e => e.Day > limit.Days)
                .And(and => and.Exists<Meeting>().Match(() => entry, e => e.Day < limit.Days)))
            .Having(() => entry.Id != "x");
        Then().Yield(ctx => new Note(entry.Id + ctx.Match.Facts.Count));
    }
}

public sealed class BothBranches : Rule
{
    public override void Define()
    {
        When().Or(or => or.Exists<Visit>().Exists<Meeting>());
        Then().Yield(_ => new Note("same"));
    }
}

public sealed class Computed : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        int twice = 0;
        string text = null!;
        When()
            .Match(() => visit)
            .Let(() => twice, () => visit.Day * 2)
            .Let(() => text, () => $"{visit.Id}{twice}")
            .Having(() => twice > 2, () => text.Length < 4);
        Then().Yield(_ => new Note(text));
    }
}

public sealed class OrLetHavingTests
{
    [Fact]
    public void Or_TrueBranches_EachFire() =>
        Rules.Notes<EitherOr>(new Limit(5), new Visit("a", 9), new Meeting("m", 1), new Visit("x", 1)).ShouldBe(["a2", "m2"]);

    [Fact]
    public void Or_TwoTrueBranches_FireTwiceAndConcludeOnce()
    {
        var session = Rules.Compile(typeof(BothBranches)).CreateSession();
        session.InsertAll([new Visit("a", 9), new Meeting("m", 1)]);
        session.Fire().ShouldBe(2);
        Rules.Notes(session).ShouldBe(["same"]);
    }

    [Fact]
    public void Or_NoTrueBranch_DoesNotFire() => Rules.Notes<BothBranches>(new Limit(1)).ShouldBeEmpty();

    [Fact]
    public void Let_Expression_IsBoundForWhatFollows() =>
        Rules.Notes<Computed>(new Visit("a", 1), new Visit("b", 2), new Visit("long", 3)).ShouldBe(["b4"]);
}
