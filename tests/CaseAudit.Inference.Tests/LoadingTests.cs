namespace CaseAudit.Inference.Tests;

internal sealed class HiddenRule : Rule
{
    public override void Define() => Then().Yield(_ => new Note("hidden"));
}

public sealed class GenericRule<T> : Rule
{
    public override void Define() => Then().Yield(_ => new Recorded<int>(0));
}

public sealed class RuleWithParameter(int number) : Rule
{
    public override void Define() => Then().Yield(_ => new Limit(number));
}

public static class Outer
{
    public sealed class NestedRule : Rule
    {
        public override void Define() => Then().Yield(_ => new Note("nested"));
    }
}

[Name("N.1"), Description("What it asks."), Tag("one"), Tag("two"), Priority(3), Repeatability(RuleRepeatability.NonRepeatable)]
public class NamedRule : Rule
{
    public override void Define()
    {
        When();
        Then().Yield(ctx => new Note($"{ctx.Rule.Name}|{ctx.Rule.Description}|{string.Join(",", ctx.Rule.Tags)}|{ctx.Rule.Priority}|{ctx.Rule.Type.Name}"));
    }
}

[Tag("three")]
public sealed class NamedDerivedRule : NamedRule;

public sealed class LoadingTests
{
    [Fact]
    public void Load_TypesThatCannotBeLoaded_AreListedWithTheReason()
    {
        var repository = new RuleRepository();
        repository.Load(load => load.From(typeof(HiddenRule), typeof(GenericRule<>), typeof(GenericRule<int>), typeof(RuleWithParameter), typeof(Outer.NestedRule), typeof(EntryRule), typeof(string), typeof(EachVisit)));
        repository.Skipped.ShouldBe([
            new(typeof(HiddenRule), "It is not public."),
            new(typeof(GenericRule<>), "It is generic."),
            new(typeof(GenericRule<int>), "It is generic."),
            new(typeof(RuleWithParameter), "It has no public constructor without parameters."),
            new(typeof(Outer.NestedRule), "It is nested in another type."),
            new(typeof(EntryRule), "It is abstract."),
            new(typeof(string), "It does not derive from Rule."),
        ]);
    }

    [Fact]
    public void Load_Assembly_TakesPublicRulesInOrdinalOrderOfTheirNames()
    {
        var types = new RuleTypes();
        types.From(typeof(LoadingTests).Assembly);
        types.Types.ShouldContain(typeof(EachVisit));
        types.Types.Select(type => type.FullName).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        types.Skipped.Select(skipped => skipped.Type).ShouldContain(typeof(Outer.NestedRule));
        types.Skipped.Select(skipped => skipped.Type).ShouldNotContain(typeof(string));
    }

    [Fact]
    public void Load_Types_KeepsTheOrderGivenAndTakesEachOnce()
    {
        var repository = new RuleRepository();
        repository.Load(load => load.From(typeof(LateVisits), typeof(EachVisit)).From(typeof(LateVisits)));
        repository.Load(load => load.From(typeof(EachVisit)));
        var session = repository.Compile().CreateSession();
        session.Insert(new Visit("a", 1));
        session.Fire();
        Rules.Notes(session).ShouldBe(["late a", "a"]);
    }

    [Fact]
    public void Rule_Attributes_DescribeIt() =>
        Rules.Notes(Rules.Fired([typeof(NamedRule), typeof(NamedDerivedRule)])).ShouldBe(["N.1|What it asks.|one,two|3|NamedRule", "N.1|What it asks.|three,one,two|3|NamedDerivedRule"]);

    [Fact]
    public void Rule_WithoutName_IsCalledByItsFullName()
    {
        var session = Rules.Fired<EachVisit>(new Visit("a", 1));
        session.Provenance(new Note("a"))!.Rule.Name.ShouldBe("CaseAudit.Inference.Tests.EachVisit");
    }

    [Fact]
    public void Rule_NameAndPriorityInDefine_WinOverAttributes()
    {
        var session = Rules.Fired<EarliestVisits>(new Visit("a", 1));
        var rule = session.Provenance(new Note("earliest a"))!.Rule;
        (rule.Name, rule.Priority, rule.Description).ShouldBe(("earliest", 9, ""));
    }
}
