using System.Linq.Expressions;

namespace CaseAudit.Inference.Tests;

[Name("early use")]
public sealed class UsedBeforeBound : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        Limit limit = null!;
        When().Match(() => visit, v => v.Day < limit.Days).Match(() => limit);
        Then().Yield(_ => new Note(visit.Id));
    }
}

[Name("never bound")]
public sealed class NeverBound : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        Limit limit = null!;
        When().Match(() => visit);
        Then().Yield(_ => new Note(visit.Id + limit.Days));
    }
}

[Name("query of itself")]
public sealed class QueryOfItself : Rule
{
    public override void Define()
    {
        IEnumerable<Visit> visits = null!;
        When().Query(() => visits, q => q.Match<Visit>().Collect().Where(found => visits.Any()));
        Then().Yield(_ => new Note(""));
    }
}

[Name("one branch")]
public sealed class BoundInOneBranch : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        When().Or(or => or.Match(() => visit).Exists<Meeting>());
        Then().Yield(_ => new Note(visit.Id));
    }
}

[Name("twice")]
public sealed class BoundTwice : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        When().Match(() => visit).Match(() => visit);
        Then().Yield(_ => new Note(visit.Id));
    }
}

[Name("no action")]
public sealed class NoAction : Rule
{
    public override void Define() => When().Match<Visit>();
}

[Name("value")]
public sealed class YieldsValue : Rule
{
    public override void Define() => Then().Yield(_ => 5);
}

[Name("odd alias")]
public sealed class OddAlias : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        When().Match(() => visit.Id);
        Then().Yield(_ => new Note(visit.Id));
    }
}

[Name("wide alias")]
public sealed class WideAlias : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        Expression<Func<Entry>> alias = () => visit;
        When().Match(alias);
        Then().Yield(_ => new Note(""));
    }
}

[Name("two starts")]
public sealed class TwoStarts : Rule
{
    public override void Define()
    {
        IEnumerable<Visit> visits = null!;
        When().Query(() => visits, q => Second(q.Match<Meeting>(), q));
        Then().Yield(_ => new Note(""));
    }

    private static ICollectQuery<IEnumerable<Visit>> Second(IQuery<Meeting> first, IQuery query)
    {
        GC.KeepAlive(first);
        return query.Match<Visit>().Collect();
    }
}

[Name("foreign query")]
public sealed class ForeignQuery : Rule
{
    public override void Define()
    {
        IQuery other = null!;
        IEnumerable<Visit> visits = null!;
        IEnumerable<Visit> more = null!;
        When().Query(() => visits, q => (other = q).Match<Visit>().Collect()).Query(() => more, _ => other.Match<Visit>().Collect());
        Then().Yield(_ => new Note(""));
    }
}

[Name("empty or")]
public sealed class EmptyOr : Rule
{
    public override void Define()
    {
        When().Or(_ => { });
        Then().Yield(_ => new Note(""));
    }
}

[Name("two types")]
public sealed class TwoTypes : Rule
{
    public override void Define()
    {
        When().Or(or => or.And(Visits).And(Meetings));
        Then().Yield(_ => new Note(""));
    }

    private static void Visits(ILeftHandSideExpression left)
    {
        Visit fact = null!;
        left.Match(() => fact);
    }

    private static void Meetings(ILeftHandSideExpression left)
    {
        Meeting fact = null!;
        left.Match(() => fact);
    }
}

[Name("throws")]
public sealed class ThrowingDefinition : Rule
{
    public override void Define() => throw new InvalidOperationException("Not today.");
}

public sealed class StatesElsewhere : Rule
{
    public override void Define() => Then().Yield(_ => new Note(""));

    public void Later() => When().Match<Visit>();
}

public sealed class DefinitionErrorTests
{
    [Theory]
    [InlineData(typeof(UsedBeforeBound), "The rule \"early use\" is not well formed: the alias \"limit\" is used before it is bound.")]
    [InlineData(typeof(NeverBound), "The rule \"never bound\" is not well formed: \"limit\" is used, and no pattern binds it.")]
    [InlineData(typeof(QueryOfItself), "The rule \"query of itself\" is not well formed: the alias \"visits\" is used before it is bound.")]
    [InlineData(typeof(BoundInOneBranch), "The rule \"one branch\" is not well formed: the alias \"visit\" is used before it is bound.")]
    [InlineData(typeof(BoundTwice), "The rule \"twice\" is not well formed: the alias \"visit\" is bound twice.")]
    [InlineData(typeof(NoAction), "The rule \"no action\" is not well formed: it has no action.")]
    [InlineData(typeof(YieldsValue), "The rule \"value\" is not well formed: it yields the value type int; a fact must be an object.")]
    [InlineData(typeof(OddAlias), "The rule \"odd alias\" is not well formed: the alias \"visit.Id\" is neither a local variable nor a field of the rule.")]
    [InlineData(typeof(WideAlias), "The rule \"wide alias\" is not well formed: the alias \"visit\" is of type Visit and is bound to Entry.")]
    [InlineData(typeof(TwoStarts), "The rule \"two starts\" is not well formed: the query \"visits\" must begin with one Match or From.")]
    [InlineData(typeof(ForeignQuery), "The rule \"foreign query\" is not well formed: a query must be made of the operators of the query it is given.")]
    [InlineData(typeof(EmptyOr), "The rule \"empty or\" is not well formed: an Or has no part.")]
    [InlineData(typeof(TwoTypes), "The rule \"two types\" is not well formed: the alias \"fact\" is bound as Visit and as Meeting.")]
    [InlineData(typeof(ThrowingDefinition), "The rule \"throws\" could not be stated: Not today.")]
    public void Compile_Mistake_NamesTheRuleAndTheCause(Type rule, string message) =>
        Should.Throw<RuleDefinitionException>(() => Rules.Compile(rule)).Message.ShouldBe(message);

    [Fact]
    public void Compile_SeveralMistakes_NamesEach()
    {
        var error = Should.Throw<RuleDefinitionException>(() => Rules.Compile(typeof(NoAction), typeof(EachVisit), typeof(ThrowingDefinition)));
        error.Message.Split(Environment.NewLine).Length.ShouldBe(2);
        error.InnerException.ShouldBeOfType<InvalidOperationException>();
    }

    [Fact]
    public void When_OutsideDefine_IsRefused() => Should.Throw<InvalidOperationException>(() => new StatesElsewhere().Later());
}
