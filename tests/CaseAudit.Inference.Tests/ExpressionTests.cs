using System.Linq.Expressions;

namespace CaseAudit.Inference.Tests;

public sealed class ContainedWorkers : Rule
{
    private static readonly string[] Workers = ["w", "x"];

    public override void Define()
    {
        Visit visit = null!;
        When().Match(() => visit, v => Workers.Contains(v.Worker) && !new[] { 7, 8 }.Contains(v.Day));
        Then().Yield(_ => new Note(visit.Id));
    }
}

public sealed class InnerScopes : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        for (var i = 0; i < 1; i++)
        {
            var least = 3;
            Meeting meeting = null!;
            When().Match(() => visit, v => v.Day >= least).Match(() => meeting, m => m.Day == visit.Day + least);
            Then().Yield(_ => new Note(visit.Id + meeting.Id));
        }
    }
}

public abstract class WithLimit : Rule
{
    public override void Define()
    {
        Limit limit = null!;
        When().Match(() => limit);
        Rest();
    }

    protected abstract void Rest();
}

public sealed class AliasOfTheSameName : WithLimit
{
    protected override void Rest()
    {
        Limit limit = null!;
        Visit visit = null!;
        When().Match(() => visit, v => v.Day == limit.Days);
        Then().Yield(_ => new Note(visit.Id));
    }
}

public sealed class CapturingLambdas : Rule
{
    public override void Define()
    {
        Limit limit = null!;
        Visit visit = null!;
        Meeting meeting = null!;
        IEnumerable<Visit> visits = null!;
        var one = 1;
        When()
            .Match(() => limit)
            .Query(() => visits, q => q.Match<Visit>().Collect())
            .Match(() => visit, v => visits.Any(o => o.Day > v.Day), v => visits.Count(o => o.Day < limit.Days) > one)
            .Match(() => meeting, m => visits.Where((o, i) => i < limit.Days && o.Day == m.Day && o.Worker == visit.Worker).Any(o => visits.Any(p => p.Day == o.Day && p.Id != m.Id)))
            .Having(() => visits.Aggregate(0, (sum, v) => sum + v.Day) > limit.Days, () => visits.ToList().FindAll(v => v.Day == visit.Day).Count > 0);
        Then().Yield(_ => new Note(visit.Id + meeting.Id + string.Concat(visits.Where(v => v.Day > meeting.Day).Select(v => v.Id + visit.Id))));
    }
}

public sealed class CallsOnOuterFacts : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        Meeting meeting = null!;
        string text = null!;
        When()
            .Match(() => visit)
            .Match(() => meeting, m => m.Day >= Math.Abs(visit.Day) && m.VisitId == visit.Id.Replace('v', 'V'))
            .Let(() => text, () => visit.Id.Replace('v', 'V') + meeting.Id.Replace('m', 'M'));
        Then().Yield(_ => new Note(text));
    }
}

public sealed class ParentLength : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        When().Match(() => visit).Exists<Visit>(v => v.Day == visit.Day, v => v.Length() == visit.Length(), v => v.Id != visit.Id);
        Then().Yield(_ => new Note(visit.Id));
    }
}

public sealed record Mixed(int Number, Colour Colour, Colour? Maybe, DateOnly Date, DateOnly? Later, decimal Amount, object Any, IReadOnlyList<string> Words);

public sealed class MixedConditions : Rule
{
    public override void Define()
    {
        Mixed mixed = null!;
        When().Match(
            () => mixed,
            m => m.Colour == Colour.Amber && m.Maybe != Colour.Amber,
            m => m.Later > m.Date.AddDays(2) || (m.Later == null && m.Maybe.HasValue),
            m => m.Amount * 2 >= 3.5m && (m.Number % 2 == 0 ? m.Number : -m.Number) < 5,
            m => m.Any is Visit && ((Visit)m.Any).Day == m.Words.Count && (m.Any as Visit)!.Worker + "!" == (m.Words[0] ?? "none") + "!",
            m => m.Words.Where((w, i) => i > 0).All(w => w.Length >= m.Number - 1 && (long)w.Length * m.Number < int.MaxValue));
        Then().Yield(_ => new Note($"{mixed.Number}"));
    }
}

public sealed class ExpressionTests
{
    [Fact]
    public void Condition_ContainsOfAnArray_IsAllowed() =>
        Rules.Notes<ContainedWorkers>(new Visit("a", 1, "w"), new Visit("b", 7, "w"), new Visit("c", 1), new Visit("d", 2, "x")).ShouldBe(["a", "d"]);

    [Fact]
    public void Condition_CapturedInInnerScopes_IsResolved() =>
        Rules.Notes<InnerScopes>(new Visit("a", 2), new Visit("b", 3), new Meeting("x", 5), new Meeting("y", 6)).ShouldBe(["by"]);

    [Fact]
    public void Alias_OfTheSameNameElsewhere_IsTheSame() =>
        Rules.Notes<AliasOfTheSameName>(new Limit(3), new Visit("a", 2), new Visit("b", 3)).ShouldBe(["b"]);

    [Fact]
    public void Lambda_WithinAnExpression_SeesThePresentFacts()
    {
        var visits = Enumerable.Range(0, 50).Select(i => new Visit($"v{i}", i * 7 % 11, i % 2 == 0 ? "w" : null)).ToArray();
        var meetings = Enumerable.Range(0, 40).Select(i => new Meeting($"m{i}", i % 13)).ToArray();
        var limit = new Limit(9);
        var expected =
            from visit in visits
            where visits.Any(o => o.Day > visit.Day)
            from meeting in meetings
            where visits.Take(9).Any(o => o.Day == meeting.Day && o.Worker == visit.Worker)
            select visit.Id + meeting.Id + string.Concat(visits.Where(v => v.Day > meeting.Day).Select(v => v.Id + visit.Id));
        Rules.Notes<CapturingLambdas>([limit, .. visits, .. meetings]).ShouldBe(expected);
    }

    [Fact]
    public void Call_OnAnOuterFact_IsMadeForEach()
    {
        var visits = Enumerable.Range(0, 50).Select(i => new Visit($"v{i % 25}", i - 25)).ToArray();
        var meetings = Enumerable.Range(0, 50).Select(i => new Meeting($"m{i}", i % 30, $"V{i % 5}")).ToArray();
        var expected =
            from visit in visits
            from meeting in meetings
            where meeting.Day >= Math.Abs(visit.Day) && meeting.VisitId == visit.Id.Replace('v', 'V')
            select visit.Id.Replace('v', 'V') + meeting.Id.Replace('m', 'M');
        Rules.Notes<CallsOnOuterFacts>([.. visits, .. meetings]).ShouldBe(expected.Distinct());
    }

    [Fact]
    public void Condition_ThatWouldThrowOnAFactThatIsNotReached_DoesNot()
    {
        // Each visit finds another of its day and length before it would come to one without a worker.
        object[] facts = [.. Enumerable.Range(0, 100).Select(i => new Visit($"{i}", i % 3, "w")), .. Enumerable.Range(0, 100).Select(i => new Visit("none", 9))];
        var session = Rules.Compile(RuleForm.Compiled, typeof(ParentLength)).CreateSession();
        session.ExpressionFailed += (_, args) => args.IsHandled = true;
        session.InsertAll(facts);
        session.Fire();
        Rules.Notes(session).ShouldBe(Enumerable.Range(0, 100).Select(i => $"{i}"));
        session.Incomplete.ShouldHaveSingleItem().Facts[0].Value.ShouldBe(new Visit("none", 9));
    }

    [Fact]
    public void Condition_OfAnyKind_MeansWhatItMeansInCode()
    {
        var date = new DateOnly(2026, 1, 1);
        var good = new Mixed(2, Colour.Amber, null, date, date.AddDays(3), 1.75m, new Visit("v", 2, "w"), ["w", "long"]);
        Rules.Notes<MixedConditions>(
            good,
            good with { Number = 4, Colour = Colour.Green },
            good with { Number = 3, Maybe = Colour.Green, Later = null },
            good with { Number = 6 },
            good with { Number = 1, Amount = 1.74m },
            good with { Number = 0, Later = date.AddDays(2) },
            good with { Number = -2, Any = "v" },
            good with { Number = -4, Maybe = Colour.Amber },
            good with { Number = 7, Words = ["w", "short"] }).ShouldBe(["2", "3"]);
    }

    [Fact]
    public void Text_OfExpressions_ReadsAsTheSource()
    {
        var limit = new Limit(3);
        var colour = Colour.Amber;
        Text<Visit>(v => v.Day < limit.Days && (v.Worker == null || !v.Worker.EndsWith("xy"))).ShouldBe("v => v.Day < limit.Days && (v.Worker == null || !v.Worker.EndsWith(\"xy\"))");
        Text<Visit>(v => colour == Colour.Green && v.Day * (2 + v.Day) == -1).ShouldBe("v => colour == Colour.Green && v.Day * (2 + v.Day) == -1");
        Text<Visit>(v => new[] { 1, 2 }.Contains(v.Day) && v.Worker![0] == 'w').ShouldBe("v => new[] { 1, 2 }.Contains(v.Day) && v.Worker[0] == 'w'");
        Text<Entry>(e => e is Visit && ((Visit)e).Day > 1 && (e as Meeting) != null).ShouldBe("e => e is Visit && ((Visit)e).Day > 1 && e as Meeting != null");
        Text<Visit>(v => (v.Worker ?? "none").Length > (v.Day > 1 ? 2 : 3)).ShouldBe("v => (v.Worker ?? \"none\").Length > (v.Day > 1 ? 2 : 3)");
        Text<int[]>(numbers => numbers.Any(n => n > Math.Max(1, numbers[0])) && numbers.Length == 2).ShouldBe("numbers => numbers.Any(n => n > Math.Max(1, numbers[0])) && numbers.Length == 2");
        Text<Recorded<Visit>>(r => new Recorded<Visit>(r.Item) == r && default(Visit) == r.Item).ShouldBe("r => new Recorded<Visit>(r.Item) == r && null == r.Item");
    }

    private static string Text<T>(Expression<Func<T, bool>> condition) => ExpressionText.Of(condition);
}
