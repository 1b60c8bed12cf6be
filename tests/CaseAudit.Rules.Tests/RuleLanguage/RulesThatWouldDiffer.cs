namespace CaseAudit.Rules.Tests.RuleLanguage;

/// <summary>A fact of the rules below.</summary>
public sealed record Thing(string? Name, IReadOnlyList<string> Words);

/// <summary>A selector that reads another alias.</summary>
public sealed class SelectorReadsAnAlias : Rule
{
    public override void Define()
    {
        Thing other = null!;
        string word = null!;
        When().Match(() => other).Query(() => word, q => q.Match<Thing>().SelectMany(thing => thing.Words.Except(other.Words)));
        Then().Yield(_ => new Thing(word, other.Words));
    }
}

/// <summary>A null guard in one condition, and what it guards in the next.</summary>
public sealed class GuardInAnotherCondition : Rule
{
    public override void Define()
    {
        Thing thing = null!;
        When().Match(() => thing, t => t.Name != null, one => one.Name!.Length > 3);
        Then().Yield(_ => new Thing("long", thing.Words));
    }
}

/// <summary>Two branches that may both be true.</summary>
public sealed class Alternatives : Rule
{
    public override void Define()
    {
        When().Or(either => either.Match<Thing>(t => t.Name == "a").Match<Thing>(t => t.Name == "b"));
        Then().Yield(_ => new Thing("either", new List<string>()));
    }
}

/// <summary>An action that does something.</summary>
public sealed class ActsOnTheSide : Rule
{
    public override void Define()
    {
        When().Match<Thing>();
        Then().Do(context => context.Halt());
    }
}

/// <summary>Two conclusions of one rule.</summary>
public sealed class YieldsTwice : Rule
{
    public override void Define()
    {
        Thing thing = null!;
        When().Match(() => thing);
        Then().Yield(_ => new Thing("one", thing.Words)).Yield(_ => new Thing("two", thing.Words));
    }
}

/// <summary>An alias that is no local.</summary>
public sealed class AliasIsAProperty : Rule
{
    private Thing Thing { get; } = null!;

    public override void Define()
    {
        When().Match(() => Thing);
        Then().Yield(_ => new Thing("property", new List<string>()));
    }
}
