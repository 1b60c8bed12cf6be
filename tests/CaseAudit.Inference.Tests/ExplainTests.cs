namespace CaseAudit.Inference.Tests;

public sealed class LateVisit : Rule
{
    public override void Define()
    {
        Limit limit = null!;
        Visit visit = null!;
        When().Match(() => limit).Match(() => visit, v => v.Worker != null && v.Day > limit.Days, v => v.Id != "x");
        Then().Yield(_ => new Note(visit.Id));
    }
}

public sealed class Quantified : Rule
{
    public override void Define()
    {
        When()
            .Exists<Visit>(v => v.Day > 3)
            .Not<Meeting>(m => m.Day > 10)
            .All<Entry>(e => e.Day > 3, e => e.Day < 8);
        Then().Yield(_ => new Note("all in order"));
    }
}

public sealed class FirstOfMany : Rule
{
    public override void Define()
    {
        When().Exists<Visit>(v => v.Length() > 0);
        Then().Yield(_ => new Note("one"));
    }
}

public sealed class Filtered : Rule
{
    public override void Define()
    {
        int day = 0;
        When().Query(() => day, q => q.Match<Visit>(v => v.Worker == "w").Select(v => v.Day).Where(d => d > 1 || d < 0));
        Then().Yield(_ => new Note($"{day}"));
    }
}

public sealed class Weighed : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        int twice = 0;
        When().Match(() => visit).Let(() => twice, () => visit.Day * 2).Having(() => twice > 4, () => twice < 100);
        Then().Yield(_ => new Note($"{twice}"));
    }
}

public sealed class EitherWay : Rule
{
    public override void Define()
    {
        When().Or(or => or.Match<Visit>(v => v.Day == 1).And(and => and.Exists<Meeting>().Not<Limit>()));
        Then().Yield(_ => new Note("either"));
    }
}

public sealed class AfterNotes : Rule
{
    public override void Define()
    {
        IEnumerable<Note> notes = null!;
        When().Query(() => notes, q => q.Match<Note>(n => n.Text != "b").Collect());
        Then().Yield(_ => new Path("notes", string.Concat(notes.Select(n => n.Text))));
    }
}

public sealed class ExplainTests
{
    [Fact]
    public void Match_RejectedFact_NamesTheFirstConditionThatIsFalse()
    {
        var explanation = Explain<LateVisit>(new Limit(5), new Visit("a", 9, "w"), new Visit("b", 9), new Visit("c", 5, "w"), new Visit("x", 9, "w"));

        var step = explanation.Steps[1];
        (step.Kind, step.Text, step.Alias, step.FactType).ShouldBe((StepKind.Match, "Match<Visit>(visit)", "visit", typeof(Visit)));
        step.Seen.Cast<Visit>().Select(visit => visit.Id).ShouldBe(["a", "b", "c", "x"]);
        step.Kept.Cast<Visit>().Select(visit => visit.Id).ShouldBe(["a"]);
        step.Rejected.Select(one => (((Visit)one.Fact!).Id, one.Condition)).ShouldBe([("b", "v => v.Worker != null"), ("c", "v => v.Day > limit.Days"), ("x", "v => v.Id != \"x\"")]);
        step.Conditions.Select(condition => condition.Failed).ShouldBe([1, 1, 1]);
        explanation.Matches.ShouldHaveSingleItem().Facts.Select(fact => fact.Declaration).ShouldBe(["limit", "visit"]);
        explanation.Concluded.ShouldBe([new Note("a")]);
    }

    [Fact]
    public void Match_RejectedFact_ShowsWhatWasCompared()
    {
        var rejected = Explain<LateVisit>(new Limit(5), new Visit("c", 4, "w")).Steps[1].Rejected.ShouldHaveSingleItem();

        rejected.Evaluated.Value.ShouldBe(false);
        rejected.Evaluated.Operands.Select(operand => operand.Value).ShouldBe([4, 5]);
    }

    [Fact]
    public void Match_AfterSeveral_CountsThePairs()
    {
        var step = Explain<LateVisit>(new Limit(1), new Limit(5), new Limit(9), new Visit("a", 6, "w"), new Visit("b", 1, "w")).Steps[1];

        (step.Asked, step.Held, step.Tried, step.Passed).ShouldBe((3, 2, 6, 2));
        step.Seen.Count.ShouldBe(2);
        step.Kept.ShouldBe([new Visit("a", 6, "w")]);
        step.Rejected.ShouldHaveSingleItem().Condition.ShouldBe("v => v.Day > limit.Days");
        step.Conditions[1].Failed.ShouldBe(4);
    }

    [Fact]
    public void Match_NoFact_EndsTheWay()
    {
        var explanation = Explain<LateVisit>(new Visit("a", 9, "w"));

        (explanation.Steps[0].Asked, explanation.Steps[0].Held, explanation.Steps[1].Asked).ShouldBe((1, 0, 0));
        explanation.Matches.ShouldBeEmpty();
        explanation.Concluded.ShouldBeEmpty();
    }

    [Fact]
    public void Quantifiers_ThatHold_ShowEveryFact()
    {
        var steps = Explain<Quantified>(new Visit("a", 2), new Visit("b", 5), new Visit("c", 6), new Meeting("m", 7)).Steps;

        steps.Select(step => (step.Kind, step.Held)).ShouldBe([(StepKind.Exists, 1), (StepKind.Not, 1), (StepKind.All, 1)]);
        steps[0].Kept.Cast<Visit>().Select(visit => visit.Id).ShouldBe(["b", "c"]);
        steps[1].Rejected.ShouldHaveSingleItem().Condition.ShouldBe("m => m.Day > 10");
        steps[2].Conditions.Select(condition => condition.Chooses).ShouldBe([true, false]);
        steps[2].Kept.Cast<Entry>().Select(entry => entry.Id).ShouldBe(["b", "c", "m"]);
        steps[2].Rejected.ShouldHaveSingleItem().Condition.ShouldBe("e => e.Day > 3");
    }

    [Fact]
    public void Quantifiers_ThatDoNotHold_ShowWhatSpeaksAgainst()
    {
        var not = Explain<Quantified>(new Visit("a", 5), new Meeting("m", 11)).Steps;
        (not[1].Held, not[2].Asked).ShouldBe((0, 0));
        not[1].Kept.ShouldBe([new Meeting("m", 11)]);

        var all = Explain<Quantified>(new Visit("a", 5), new Meeting("m", 9)).Steps[2];
        all.Held.ShouldBe(0);
        all.Rejected.ShouldHaveSingleItem().Condition.ShouldBe("e => e.Day < 8");
    }

    [Fact]
    public void Exists_FactAfterTheFirst_MayFailWithoutHarm()
    {
        var explanation = Explain<FirstOfMany>(new Visit("a", 1, "w"), new Visit("b", 1));

        explanation.Failure.ShouldBeNull();
        explanation.Matches.Count.ShouldBe(1);
    }

    [Fact]
    public void Query_ShowsEachOperator()
    {
        var query = Explain<Filtered>(new Visit("a", 1, "w"), new Visit("b", 2, "w"), new Visit("c", 3)).Steps.ShouldHaveSingleItem();

        (query.Kind, query.Alias).ShouldBe((StepKind.Query, "day"));
        query.Kept.ShouldBe([2]);
        query.Steps.Select(step => (step.Kind, step.Text)).ShouldBe([(StepKind.Match, "Query(day).Match<Visit>"), (StepKind.Transform, "Query(day).Select"), (StepKind.Where, "Query(day).Where")]);
        query.Steps[0].Rejected.ShouldHaveSingleItem().Condition.ShouldBe("v => v.Worker == \"w\"");
        query.Steps[1].Kept.ShouldBe([1, 2]);
        var rejected = query.Steps[2].Rejected.ShouldHaveSingleItem();
        (rejected.Fact, rejected.Condition).ShouldBe((1, "d => d > 1 || d < 0"));
        rejected.Evaluated.Operands.Select(operand => operand.Value).ShouldBe([false, false]);
    }

    [Fact]
    public void Query_CollectedAndOrdered_ShowsTheCollection()
    {
        Explain<Gaps>(new Limit(3), new Visit("a", 1), new Visit("b", 9), new Visit("c", 19)).Steps[1].Steps.Select(step => (step.Tried, step.Passed))
            .ShouldBe([(3, 3), (3, 1), (1, 2), (2, 1)]);
        Explain<GroupedByWorker>(new Visit("a", 1, "w"), new Visit("b", 2), new Visit("c", 3, "w")).Steps[0].Steps.Select(step => (step.Tried, step.Passed))
            .ShouldBe([(3, 3), (3, 2), (2, 1)]);
        Explain<Looked>(new Visit("a", 1, "w")).Steps[1].Steps.Select(step => step.Text).ShouldBe(["Query(byDay).Match<Visit>", "Query(byDay).Collect", "Query(byDay).ToLookup"]);
        Explain<Ordered>(new Limit(5), new Visit("a", 1, "w")).Steps[1].Steps.Select(step => step.Text)
            .ShouldBe(["Query(visits).Match<Visit>", "Query(visits).Collect", "Query(visits).OrderByDescending", "Query(visits).ThenBy"]);
        Explain<FromExpression>(new Visit("ab", 1)).Steps[1].Steps[2].Rejected.ShouldHaveSingleItem().Fact.ShouldBe('b');
    }

    [Fact]
    public void LetAndHaving_ShowTheValuesAndTheConditions()
    {
        var steps = Explain<Weighed>(new Visit("a", 1), new Visit("b", 3), new Visit("c", 60)).Steps;

        (steps[1].Kind, steps[1].Alias).ShouldBe((StepKind.Let, "twice"));
        steps[1].Kept.ShouldBe([2, 6, 120]);
        (steps[2].Kind, steps[2].Asked, steps[2].Held).ShouldBe((StepKind.Having, 3, 1));
        steps[2].Conditions.Select(condition => (condition.Text, condition.Failed)).ShouldBe([("() => twice > 4", 1), ("() => twice < 100", 1)]);
        steps[2].Rejected.Select(one => one.Evaluated.Operands[0].Value).ShouldBe([2, 120]);
    }

    [Fact]
    public void AndOr_ShowTheirParts()
    {
        var or = Explain<EitherWay>(new Visit("a", 1), new Visit("b", 1), new Meeting("m", 1)).Steps.ShouldHaveSingleItem();

        (or.Kind, or.Steps.Count, or.Passed).ShouldBe((StepKind.Or, 2, 0));
        or.Steps[0].Passed.ShouldBe(2);
        or.Steps[1].Kind.ShouldBe(StepKind.And);
        or.Steps[1].Steps.Select(step => (step.Kind, step.Held)).ShouldBe([(StepKind.Exists, 1), (StepKind.Not, 1)]);
    }

    [Fact]
    public void Conclusions_AreFactsOfTheNextRule_AndNameWhatConcludedThem()
    {
        var session = Rules.Fired([typeof(LateVisit), typeof(AfterNotes)], new Limit(5), new Visit("a", 9, "w"), new Visit("b", 9, "w"));

        var explanation = session.Explain(session.Provenance(new Path("notes", "a"))!.Rule);
        explanation.Steps[0].Steps[0].Rejected.ShouldHaveSingleItem().Fact.ShouldBe(new Note("b"));
        session.Provenance(explanation.Steps[0].Steps[0].Kept[0]!)!.Rule.Type.ShouldBe(typeof(LateVisit));
        explanation.Concluded.ShouldBe([new Path("notes", "a")]);
    }

    [Fact]
    public void Failure_IsTold_WithTheStepsUpToIt()
    {
        var factory = Rules.Compile(typeof(FirstOfMany));
        var session = factory.CreateSession();
        session.ExpressionFailed += (_, failed) => failed.IsHandled = true;
        session.InsertAll([new Visit("a", 1, ""), new Visit("b", 1)]);
        session.Fire();

        var explanation = session.Explain(factory.Rules[0]);
        explanation.Failure.ShouldBeSameAs(session.Incomplete[0]);
        explanation.Steps[0].Rejected.ShouldHaveSingleItem().Fact.ShouldBe(new Visit("a", 1, ""));
        explanation.Matches.ShouldBeEmpty();
    }

    [Fact]
    public void Explain_OutlivesAReset()
    {
        var session = Rules.Fired<LateVisit>(new Limit(5), new Visit("a", 9, "w"), new Visit("b", 1));
        var explanation = session.Explain(session.Provenance(new Note("a"))!.Rule);
        session.Reset();

        explanation.Steps[1].Seen.Count.ShouldBe(2);
        explanation.Matches[0].Facts[1].Value.ShouldBe(new Visit("a", 9, "w"));
    }

    [Fact]
    public void Explain_BeforeFiringOrOfAnotherSession_IsRefused()
    {
        var factory = Rules.Compile(typeof(LateVisit));
        var session = factory.CreateSession();
        Should.Throw<InvalidOperationException>(() => session.Explain(factory.Rules[0])).Message.ShouldContain("has not fired");
        session.Fire();
        Should.Throw<ArgumentException>(() => session.Explain(Rules.Compile(typeof(Quantified)).Rules[0])).Message.ShouldContain("is not one of the session's");
    }

    private static Explanation Explain<TRule>(params object[] facts)
    {
        var factory = Rules.Compile(typeof(TRule));
        var session = factory.CreateSession();
        session.InsertAll(facts);
        session.Fire();
        return session.Explain(factory.Rules[0]);
    }
}
