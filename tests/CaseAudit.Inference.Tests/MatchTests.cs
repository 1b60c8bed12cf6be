namespace CaseAudit.Inference.Tests;

public sealed class EachVisit : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        When().Match(() => visit, v => v.Day > 0);
        Then().Yield(_ => new Note(visit.Id));
    }
}

public sealed class EachEntry : Rule
{
    public override void Define()
    {
        Entry entry = null!;
        When().Match(() => entry);
        Then().Yield(_ => new Note(entry.Id));
    }
}

public sealed class EachDay : Rule
{
    public override void Define()
    {
        IHasDay dated = null!;
        When().Match(() => dated);
        Then().Yield(_ => new Note($"{dated.Day}"));
    }
}

public sealed class EachRecord : Rule
{
    public override void Define()
    {
        Recorded record = null!;
        Recorded<Visit> visit = null!;
        When().Match(() => record).Match(() => visit, v => v == record);
        Then().Yield(_ => new Note(visit.Item.Id));
    }
}

public sealed class EachPair : Rule
{
    public override void Define()
    {
        Visit first = null!;
        Visit second = null!;
        When()
            .Match(() => first)
            .Match(() => second, v => v.Day == first.Day);
        Then().Yield(_ => new Note(first.Id + second.Id));
    }
}

public sealed class EachWithoutAlias : Rule
{
    public override void Define()
    {
        Limit limit = null!;
        When().Match(() => limit).Match<Visit>(v => v.Day < limit.Days).And(both => both.Match<Meeting>().Having(() => limit.Days > 1));
        Then().Do(_ => GC.KeepAlive(limit)).Yield(_ => new Note("once"));
    }
}

public sealed class GuardedWorker : Rule
{
    public override void Define()
    {
        Limit limit = null!;
        Visit visit = null!;
        When()
            .Match(() => limit)
            .Match(() => visit, v => v.Worker != null, v => v.Length() == limit.Days, v => v.Worker!.Length > 0 && v.Length() < 100);
        Then().Yield(_ => new Note(visit.Id));
    }
}

public abstract class EntryRule : Rule
{
    protected abstract int Least { get; }

    private readonly string _suffix = "!";

    public override void Define()
    {
        Entry entry = null!;
        var most = 10;
        When().Match(() => entry, e => e.Day >= Least, e => e.Day <= most);
        Then().Yield(_ => Decide(entry));
    }

    private Note Decide(Entry entry) => new(entry.Id + _suffix);
}

public sealed class DerivedEntryRule : EntryRule
{
    protected override int Least => 3;
}

public sealed class NoConditions : Rule
{
    public override void Define() => Then().Yield(_ => new Note("always"));
}

public sealed class FieldAlias : Rule
{
    private readonly Visit _visit = null!;

    public override void Define()
    {
        When().Match(() => _visit, v => v.Day > 1);
        Then().Yield(_ => new Note(_visit.Id));
    }
}

public sealed class MatchTests
{
    [Fact]
    public void Match_Condition_FiresForEachFactThatMeetsIt() =>
        Rules.Notes<EachVisit>(new Visit("a", 1), new Visit("b", 0), new Visit("c", 2)).ShouldBe(["a", "c"]);

    [Fact]
    public void Match_BaseType_SeesSubtypesInInsertionOrder() =>
        Rules.Notes<EachEntry>(new Visit("a", 1), new Meeting("b", 0), new Visit("c", 2)).ShouldBe(["a", "b", "c"]);

    [Fact]
    public void Match_Interface_SeesImplementations() =>
        Rules.Notes<EachDay>(new Visit("a", 1), new Limit(9), new Meeting("b", 2)).ShouldBe(["1", "2"]);

    [Fact]
    public void Match_GenericFacts_AreTypesOfTheirOwn() =>
        Rules.Notes<EachRecord>(new Recorded<Visit>(new Visit("a", 1)), new Recorded<Meeting>(new Meeting("b", 2))).ShouldBe(["a"]);

    [Fact]
    public void Match_TwoOfOneType_PairAFactWithItself() =>
        Rules.Notes<EachPair>(new Visit("a", 1), new Visit("b", 0), new Visit("c", 1)).ShouldBe(["aa", "ac", "bb", "ca", "cc"]);

    [Fact]
    public void Match_WithoutAlias_FiresForEachFactToo()
    {
        var factory = Rules.Compile(typeof(EachWithoutAlias));
        var session = factory.CreateSession();
        session.InsertAll([new Limit(5), new Visit("a", 1), new Visit("b", 2), new Visit("c", 9), new Meeting("m", 1)]);
        session.Fire().ShouldBe(2);
    }

    [Fact]
    public void Conditions_AfterANullGuard_AreGuarded() =>
        Rules.Notes<GuardedWorker>(new Limit(2), new Visit("a", 1), new Visit("b", 1, "xy"), new Visit("c", 1, "xyz")).ShouldBe(["b"]);

    [Fact]
    public void Conditions_AfterANullGuardAmongManyFacts_AreGuarded()
    {
        var visits = Enumerable.Range(0, 500).Select(i => new Visit($"{i}", i, i % 100 == 7 ? "xy" : null));
        Rules.Notes<GuardedWorker>([new Limit(2), new Limit(2), new Limit(2), new Limit(3), .. visits]).ShouldBe(["7", "107", "207", "307", "407"]);
    }

    [Fact]
    public void Rule_OfAnAbstractClass_UsesItsMembersAndCapturedValues() =>
        Rules.Notes<DerivedEntryRule>(new Visit("a", 1), new Visit("b", 3), new Meeting("c", 10), new Visit("d", 11)).ShouldBe(["b!", "c!"]);

    [Fact]
    public void Rule_WithoutConditions_FiresOnce() => Rules.Notes<NoConditions>().ShouldBe(["always"]);

    [Fact]
    public void Alias_FieldOfTheRule_IsBound() => Rules.Notes<FieldAlias>(new Visit("a", 1), new Visit("b", 2)).ShouldBe(["b"]);
}
