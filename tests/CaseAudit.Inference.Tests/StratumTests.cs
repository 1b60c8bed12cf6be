using FsCheck;
using FsCheck.Fluent;

namespace CaseAudit.Inference.Tests;

public sealed class NoteWhenNoNote : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        When().Match(() => visit).Not<Note>(n => n.Text == visit.Id);
        Then().Yield(_ => new Limit(visit.Day));
    }
}

public sealed class CountLimits : Rule
{
    public override void Define()
    {
        IEnumerable<Limit> limits = null!;
        When().Query(() => limits, q => q.Match<Limit>().Collect());
        Then().Yield(_ => new Meeting("count", limits.Count(), null));
    }
}

public sealed class EveryNote : Rule
{
    public override void Define()
    {
        When().All<Note>(n => n.Text == "");
        Then().Yield(_ => new SpecialNote("all"));
    }
}

public sealed class LimitFromCount : Rule
{
    public override void Define()
    {
        Meeting meeting = null!;
        When().Match(() => meeting);
        Then().Yield(_ => new Limit(meeting.Day));
    }
}

public sealed class PathFromLink : Rule
{
    public override void Define()
    {
        Link link = null!;
        When().Match(() => link);
        Then().Yield(_ => new Path(link.From, link.To));
    }
}

public sealed class PathFromPaths : Rule
{
    public override void Define()
    {
        Path first = null!;
        Path second = null!;
        When().Match(() => first).Match(() => second, p => p.From == first.To);
        Then().Yield(_ => new Path(first.From, second.To));
    }
}

public sealed class NoteWhenPathBack : Rule
{
    public override void Define()
    {
        Path path = null!;
        When().Match(() => path).Exists<Path>(p => p.From == path.To && p.To == path.From);
        Then().Yield(_ => new Note($"{path.From}-{path.To}"));
    }
}

public sealed class Unreachable : Rule
{
    public override void Define()
    {
        Visit from = null!;
        Visit to = null!;
        When().Match(() => from).Match(() => to).Not<Path>(p => p.From == from.Id && p.To == to.Id);
        Then().Yield(_ => new Note($"{from.Id} to {to.Id}"));
    }
}

public sealed class PathEitherWay : Rule
{
    public override void Define()
    {
        Path path = null!;
        string next = null!;
        Link link = null!;
        Path other = null!;
        When()
            .Match(() => path)
            .Or(or => or
                .And(and => and.Match(() => link, l => l.From == path.To).Let(() => next, () => link.To))
                .And(and => and.Match(() => other, p => p.From == path.To).Exists<Path>(p => p.To == other.From).Let(() => next, () => other.To)));
        Then().Yield(_ => new Path(path.From, next));
    }
}

public class Plain;

public sealed class DatedPlain : Plain, IHasDay
{
    public int Day => 1;
}

[Name("nothing dated")]
public sealed class NothingDated : Rule
{
    public override void Define()
    {
        When().Not<IHasDay>();
        Then().Yield(_ => new Limit(0));
    }
}

[Name("dated in disguise")]
public sealed class DatedInDisguise : Rule
{
    public override void Define()
    {
        When().Match<Limit>();
        Then().Yield<Plain>(_ => new DatedPlain());
    }
}

public sealed class StratumTests
{
    [Fact]
    public void Not_OfConclusions_ComesAfterThem()
    {
        var session = Rules.Fired([typeof(CountLimits), typeof(NoteWhenNoNote), typeof(EachVisit)], new Visit("a", 1), new Visit("b", 0));
        session.Query<Limit>().ShouldBe([new Limit(0)]);
        session.Query<Meeting>().ShouldBe([new Meeting("count", 1)]);
    }

    [Fact]
    public void Priority_AcrossStrata_DoesNotMatter() =>
        Rules.Fired([typeof(NoteWhenNoNote), typeof(EachVisit)], new Visit("a", 1)).Query<Limit>().ShouldBeEmpty();

    [Fact]
    public void Compile_CollectionInACircle_NamesTheRules() =>
        Should.Throw<RuleDefinitionException>(() => Rules.Compile(typeof(CountLimits), typeof(EachVisit), typeof(LimitFromCount))).Message.ShouldBe(
            "The rules run in a circle in which one needs all facts that another may still conclude: "
            + "\"CaseAudit.Inference.Tests.LimitFromCount\" yields Limit, which \"CaseAudit.Inference.Tests.CountLimits\" needs for its Query(limits).Match<Limit>; "
            + "\"CaseAudit.Inference.Tests.CountLimits\" yields Meeting, which \"CaseAudit.Inference.Tests.LimitFromCount\" uses in its Match<Meeting>(meeting).");

    [Fact]
    public void Compile_RuleThatNeedsAllOfABaseTypeOfItsConclusion_IsACircle() =>
        Should.Throw<RuleDefinitionException>(() => Rules.Compile(typeof(EveryNote))).Message.ShouldContain("\"CaseAudit.Inference.Tests.EveryNote\" yields SpecialNote, which");

    [Fact]
    public void MonotoneRecursion_Links_ReachesTheFixedPoint()
    {
        object[] links = [.. Enumerable.Range(0, 12).Select(i => new Link($"{i}", $"{(i + 1) % 12}"))];
        var session = Rules.Fired([typeof(NoteWhenPathBack), typeof(PathFromPaths), typeof(PathFromLink)], links);
        session.Query<Path>().Count.ShouldBe(144);
        session.Query<Note>().Count.ShouldBe(144);
    }

    [Fact]
    public void MonotoneRecursion_Exists_FiresOnceForEachLeftHandCombination()
    {
        var session = Rules.Compile(typeof(NoteWhenPathBack), typeof(PathFromLink)).CreateSession();
        session.InsertAll([new Link("a", "b"), new Path("x", "y"), new Link("b", "a"), new Path("y", "x")]);
        session.Fire().ShouldBe(2 + 4);
    }

    [Fact]
    public void MonotoneRecursion_EachNewCombination_FiresOnce()
    {
        var session = Rules.Compile(typeof(PathFromPaths), typeof(PathFromLink)).CreateSession();
        session.InsertAll([.. Enumerable.Range(0, 6).Select(i => new Link($"{i}", $"{i + 1}"))]);

        // Six links, and each pair of paths that meet: one for each choice of three different points.
        session.Fire().ShouldBe(6 + 35);
    }

    [Fact]
    public void Not_OfARecursion_SeesTheFixedPoint() =>
        Rules.Notes(Rules.Fired([typeof(Unreachable), typeof(PathFromPaths), typeof(PathFromLink)], new Link("a", "b"), new Link("b", "c"), new Visit("a", 1), new Visit("c", 1)))
            .ShouldBe(["a to a", "c to a", "c to c"]);

    [Fact]
    public void MonotoneRecursion_AnyLinks_FiresOnceForEachCombination()
    {
        var links =
            from count in Gen.Choose(0, 60)
            from ends in Gen.Choose(0, 9).Two().ArrayOf(count)
            select ends.Select(end => new Link($"{end.Item1}", $"{end.Item2}")).Distinct().ToArray();
        var factories = new[] { RuleForm.Interpreted, RuleForm.Compiled }.Select(form => Rules.Compile(form, typeof(PathEitherWay), typeof(PathFromLink), typeof(PathFromPaths), typeof(NoteWhenPathBack))).ToArray();
        Prop.ForAll(links.ToArbitrary(), chosen =>
        {
            foreach (var factory in factories)
            {
                var session = factory.CreateSession();
                session.InsertAll(chosen);
                var fired = session.Fire();
                var paths = session.Query<Path>();
                paths.Select(path => (path.From, path.To)).ShouldBe(Closure(chosen), ignoreOrder: true);
                var pairs = (from first in paths from second in paths where second.From == first.To select first).Count();
                var continued = (from path in paths from link in chosen where link.From == path.To select path).Count();
                var back = paths.Count(path => paths.Any(other => other.From == path.To && other.To == path.From));
                fired.ShouldBe(chosen.Length + pairs + continued + pairs + back);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30).WithReplay(20260131, 7, 100));
    }

    [Fact]
    public void Yield_OfASubtypeThatRulesLookedForBefore_IsAnError()
    {
        var session = Rules.Compile(typeof(NothingDated), typeof(DatedInDisguise)).CreateSession();
        Should.Throw<RuleEvaluationException>(() => session.Fire()).Message.ShouldBe(
            "The rule \"dated in disguise\" failed in Yield<Plain>: It yielded a DatedPlain after rules had looked for one; yield it as that type. Expression: _ => new DatedPlain().");
    }

    private static HashSet<(string From, string To)> Closure(IEnumerable<Link> links)
    {
        var paths = links.Select(link => (link.From, link.To)).ToHashSet();
        while (true)
        {
            var longer = (from first in paths from second in paths where second.From == first.To select (first.From, second.To)).ToArray();
            var before = paths.Count;
            paths.UnionWith(longer);
            if (paths.Count == before)
                return paths;
        }
    }
}
