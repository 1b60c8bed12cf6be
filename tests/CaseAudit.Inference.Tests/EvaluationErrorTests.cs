namespace CaseAudit.Inference.Tests;

[Name("long names")]
public sealed class LongNames : Rule
{
    public override void Define()
    {
        Limit limit = null!;
        Visit visit = null!;
        When().Match(() => limit).Match(() => visit, v => v.Day > 0, v => v.Length() > limit.Days);
        Then().Yield(_ => new Note(visit.Id));
    }
}

[Name("not long")]
public sealed class NotLong : Rule
{
    public override void Define()
    {
        When().Not<Visit>(v => v.Length() > 3);
        Then().Yield(_ => new Note("none"));
    }
}

[Name("query fails")]
public sealed class QueryFails : Rule
{
    public override void Define()
    {
        Limit limit = null!;
        IEnumerable<int> lengths = null!;
        When().Match(() => limit).Query(() => lengths, q => q.Match<Visit>().Select(v => v.Length()).Collect());
        Then().Yield(_ => new Note("lengths"));
    }
}

[Name("order fails")]
public sealed class OrderFails : Rule
{
    public override void Define()
    {
        IEnumerable<Visit> visits = null!;
        When().Query(() => visits, q => q.Match<Visit>().Collect().OrderBy(v => v.Length()));
        Then().Yield(_ => new Note("ordered"));
    }
}

[Name("let fails")]
public sealed class LetFails : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        int length = 0;
        When().Match(() => visit).Let(() => length, () => visit.Length());
        Then().Yield(_ => new Note($"{length}"));
    }
}

[Name("yield fails")]
public sealed class YieldFails : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        When().Match(() => visit);
        Then().Yield(_ => new Note($"{visit.Length()}"));
    }
}

[Name("do fails")]
public sealed class DoFails : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        When().Match(() => visit);
        Then().Yield(_ => new Note(visit.Id)).Do(_ => GC.KeepAlive(visit.Length()));
    }
}

[Name("yields null")]
public sealed class YieldsNull : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        When().Match(() => visit);
        Then().Yield(_ => Nothing(visit));
    }

    private static Note Nothing(Visit visit) => visit.Day > 5 ? null! : new Note(visit.Id);
}

[Name("no collection")]
public sealed class GivesNothing : Rule
{
    public override void Define()
    {
        string item = null!;
        When().Query(() => item, q => q.Match<Visit>().SelectMany(v => Nothing(v)));
        Then().Yield(_ => new Note(item));
    }

    private static IEnumerable<string> Nothing(Visit visit) => visit.Day > 5 ? null! : [visit.Id];
}

public sealed class EvaluationErrorTests
{
    private static readonly object[] Facts = [new Limit(1), new Visit("a", 1, "xyz"), new Visit("b", 9), new Visit("c", 1, "vwx")];

    [Theory]
    [InlineData(typeof(LongNames), "long names", "Match<Visit>(visit)", "v => v.Length() > limit.Days", "limit,visit")]
    [InlineData(typeof(NotLong), "not long", "Not<Visit>", "v => v.Length() > 3", "v")]
    [InlineData(typeof(QueryFails), "query fails", "Query(lengths).Select", "v => v.Length()", "limit,v")]
    [InlineData(typeof(OrderFails), "order fails", "Query(visits).OrderBy", "v => v.Length()", "v")]
    [InlineData(typeof(LetFails), "let fails", "Let(length)", "() => visit.Length()", "visit")]
    [InlineData(typeof(YieldFails), "yield fails", "Yield<Note>", "_ => new Note(string.Format(\"{0}\", visit.Length()))", "visit")]
    [InlineData(typeof(DoFails), "do fails", "Do", "_ => GC.KeepAlive(visit.Length())", "visit")]
    public void Failure_Anywhere_SaysWhereAndOnWhichFacts(Type rule, string name, string pattern, string expression, string bound)
    {
        Check(RuleForm.Interpreted);
        Check(RuleForm.Compiled);

        void Check(RuleForm form) => ShouldFail(Rules.Compile(form, rule).CreateSession(), name, pattern, expression, bound);
    }

    private static void ShouldFail(ISession session, string name, string pattern, string expression, string bound)
    {
        session.InsertAll(Facts);
        var error = Should.Throw<RuleEvaluationException>(() => session.Fire());
        error.InnerException.ShouldBeOfType<NullReferenceException>();
        (error.Rule.Name, error.Pattern, error.Expression).ShouldBe((name, pattern, expression));
        string.Join(",", error.Facts.Select(fact => fact.Declaration)).ShouldBe(bound);
        error.Message.ShouldBe($"The rule \"{name}\" failed in {pattern}: {error.InnerException.Message} Expression: {expression}.");
        if (bound.EndsWith('t') || bound.EndsWith('v'))
            error.Facts[^1].Value.ShouldBe(new Visit("b", 9));
    }

    [Fact]
    public void Failure_Handled_LeavesEarlierConclusionsAndOtherRules()
    {
        var session = Rules.Compile(typeof(LongNames), typeof(LetFails), typeof(LateVisits)).CreateSession();
        var failed = new List<string>();
        session.ExpressionFailed += (sender, args) =>
        {
            sender.ShouldBe(session);
            failed.Add(args.Error.Rule.Name);
            args.IsHandled = true;
        };
        session.InsertAll(Facts);
        session.Fire();
        failed.ShouldBe(["long names", "let fails"]);
        session.Incomplete.Select(error => error.Rule.Name).ShouldBe(failed);
        Rules.Notes(session).ShouldBe(["a", "3", "late a", "late b", "late c"]);
    }

    [Fact]
    public void Failure_AfterAYieldOfTheSameFiring_KeepsItsProvenance()
    {
        var session = Rules.Compile(typeof(DoFails), typeof(LateVisits)).CreateSession();
        session.ExpressionFailed += (_, args) => args.IsHandled = true;
        session.InsertAll(Facts);
        session.Fire();
        session.Provenance(new Note("b"))!.Match.Facts.ShouldHaveSingleItem().Value.ShouldBe(new Visit("b", 9));
    }

    [Fact]
    public void Failure_NotHandled_IsThrownAndListed()
    {
        var session = Rules.Compile(typeof(LongNames)).CreateSession();
        session.ExpressionFailed += (_, _) => { };
        session.InsertAll(Facts);
        var error = Should.Throw<RuleEvaluationException>(() => session.Fire());
        session.Incomplete.ShouldBe([error]);
    }

    [Fact]
    public void Failure_ThenReset_TheRuleRunsAgain()
    {
        var session = Rules.Compile(typeof(LongNames)).CreateSession();
        session.InsertAll(Facts);
        Should.Throw<RuleEvaluationException>(() => session.Fire());
        session.Reset();
        session.InsertAll([Facts[0], Facts[1], Facts[3]]);
        session.Fire().ShouldBe(2);
        session.Incomplete.ShouldBeEmpty();
    }

    [Fact]
    public void Yield_Null_IsAnErrorThatNamesTheRule()
    {
        var session = Rules.Compile(typeof(YieldsNull)).CreateSession();
        session.InsertAll(Facts);
        var error = Should.Throw<RuleEvaluationException>(() => session.Fire());
        error.Message.ShouldBe("The rule \"yields null\" failed in Yield<Note>: It yielded nothing (null). Expression: _ => Nothing(visit).");
        Rules.Notes(session).ShouldBe(["a"]);
    }

    [Fact]
    public void Handler_ThatThrows_IsNotTakenForAFailureOfARule()
    {
        var session = Rules.Compile(typeof(EachVisit)).CreateSession();
        session.RuleFired += (_, _) => throw new TimeoutException();
        session.InsertAll(Facts);
        Should.Throw<TimeoutException>(() => session.Fire());
        session.Incomplete.ShouldBeEmpty();
    }

    [Fact]
    public void SelectMany_Null_IsAnError()
    {
        var session = Rules.Compile(typeof(GivesNothing)).CreateSession();
        session.InsertAll(Facts);
        Should.Throw<RuleEvaluationException>(() => session.Fire()).Message.ShouldBe(
            "The rule \"no collection\" failed in Query(item).SelectMany: It gave null, which is no collection. Expression: v => Nothing(v).");
        Rules.Notes(session).ShouldBe(["a"]);
    }
}
