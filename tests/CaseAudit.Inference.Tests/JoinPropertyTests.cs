using FsCheck;
using FsCheck.Fluent;

namespace CaseAudit.Inference.Tests;

public sealed record Timed(int Number, int? At);

public sealed class JoinOnText : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        Meeting meeting = null!;
        Visit other = null!;
        When()
            .Match(() => visit)
            .Match(() => meeting, m => m.VisitId == visit.Worker)
            .Match(() => other, o => o.Day == meeting.Day && o.Worker == visit.Worker, o => o.Day != visit.Day);
        Then().Yield(_ => new Note(""));
    }
}

public sealed class JoinOnRange : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        Meeting meeting = null!;
        Visit other = null!;
        When()
            .Match(() => visit)
            .Match(() => meeting, m => m.Day >= visit.Day && m.Day < visit.Day + 3)
            .Match(() => other, o => o.Worker != null, o => meeting.Day - 1 > o.Day, o => o.Worker!.Length == 1);
        Then().Yield(_ => new Note(""));
    }
}

public sealed class JoinOnOptional : Rule
{
    public override void Define()
    {
        Timed first = null!;
        Timed second = null!;
        Timed third = null!;
        When()
            .Match(() => first)
            .Match(() => second, t => t.At == first.At)
            .Match(() => third, t => t.At > second.At, t => t.At <= second.At + 2, t => t.Number % 3 == 0);
        Then().Yield(_ => new Note(""));
    }
}

public sealed class JoinQuantified : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        Visit other = null!;
        When()
            .Match(() => visit)
            .Match(() => other, o => o.Day % 2 == 0, o => visit.Day > 3)
            .Exists<Meeting>(m => m.Day >= visit.Day, m => m.Day <= other.Day)
            .Not<Meeting>(m => m.VisitId == visit.Worker, m => m.Day > 5)
            .All<Meeting>(m => m.Day == other.Day, m => m.VisitId != other.Worker, m => m.Id != visit.Id);
        Then().Yield(_ => new Note(""));
    }
}

public sealed class JoinCollected : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        Meeting meeting = null!;
        IEnumerable<Visit> same = null!;
        int length = 0;
        When()
            .Match(() => visit)
            .Match(() => meeting, m => m.Day == visit.Day)
            .Query(() => same, q => q.Match<Visit>(o => o.Worker == visit.Worker).Where(o => o.Day >= visit.Day).Collect())
            .Query(() => length, q => q.Match<Visit>(o => o.Day == meeting.Day).Collect().Select(found => found.Count(o => o.Day <= visit.Day && o.Worker == meeting.VisitId)))
            .Having(() => same.Any(o => o.Day > meeting.Day || o.Worker == null));
        Then().Yield(_ => new Note(""));
    }
}

public sealed record Dated(int Number, DateOnly? On);

public sealed class JoinOnDates : Rule
{
    public override void Define()
    {
        Dated first = null!;
        Dated second = null!;
        Dated third = null!;
        When()
            .Match(() => first)
            .Match(() => second, d => d.On == first.On)
            .Match(() => third, d => d.On > second.On);
        Then().Yield(_ => new Note(""));
    }
}

public sealed class JoinInARow : Rule
{
    public override void Define()
    {
        Visit first = null!;
        Visit second = null!;
        Visit third = null!;
        When()
            .Match(() => first, v => v.Worker == "a")
            .Match(() => second, v => v.Day > first.Day)
            .Match(() => third, v => v.Day > second.Day);
        Then().Yield(_ => new Note($"{first.Id} {second.Id} {third.Id}"));
    }
}

[Priority(1)]
public sealed class JoinWoken : Rule
{
    public override void Define()
    {
        Note note = null!;
        Visit visit = null!;
        When()
            .Match(() => note)
            .Match(() => visit, v => v.Day > note.Text.Length);
        Then().Yield(_ => new Limit(visit.Day));
    }
}

public sealed class JoinPropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(25).WithReplay(20260131, 7, 100).WithEndSize(100);

    private static readonly Gen<string?> Names = Gen.Elements<string?>(null, "a", "b", "c", "dd");

    private static readonly Gen<object> Fact = Gen.OneOf(
        from day in Gen.Choose(0, 12)
        from worker in Names
        select (object)new Visit("", day, worker),
        from day in Gen.Choose(0, 12)
        from visit in Names
        select (object)new Meeting("", day, visit),
        from at in Gen.Choose(-1, 8)
        select (object)new Timed(0, at < 0 ? null : at),
        from day in Gen.Choose(-1, 30)
        select (object)new Dated(0, day < 0 ? null : new DateOnly(2024, 2, 1).AddDays(day)));

    // Enough of each type, often enough, for an index to be worth its while.
    private static readonly Gen<object[]> Many = from count in Gen.Choose(0, 200) from facts in Fact.ArrayOf(count) select facts;

    private static void Check<TRule>(Func<object[], IEnumerable<object[]>> naive)
    {
        Check(RuleForm.Compiled, typeof(TRule), naive);
        Check(RuleForm.Interpreted, typeof(TRule), naive);
    }

    private static void Check(RuleForm form, Type rule, Func<object[], IEnumerable<object[]>> naive)
    {
        var session = Rules.Compile(form, rule).CreateSession();
        List<object?[]> fired = [];
        session.RuleFired += (_, args) => fired.Add([.. args.Match.Facts.Select(fact => fact.Value)]);
        Prop.ForAll(Many.ToArbitrary(), generated =>
        {
            var facts = generated.Select((fact, i) => fact switch
            {
                Visit visit => visit with { Id = $"{i}" },
                Meeting meeting => meeting with { Id = $"{i}" },
                Dated dated => dated with { Number = i },
                _ => (object)((Timed)fact with { Number = i }),
            }).ToArray();
            fired.Clear();
            session.Reset();
            session.InsertAll(facts);
            session.Fire();
            fired.Select(Text).ShouldBe(naive(facts).Select(Text));
        }).Check(Fixed);
    }

    private static string Text(object?[] match) =>
        string.Join("|", match.Select(value => value is IEnumerable<Visit> visits ? string.Join(",", visits.Select(visit => visit.Id)) : $"{value}"));

    [Fact]
    public void Join_OnText_IsTheNaiveOne() => Check<JoinOnText>(facts =>
        from visit in facts.OfType<Visit>()
        from meeting in facts.OfType<Meeting>()
        where meeting.VisitId == visit.Worker
        from other in facts.OfType<Visit>()
        where other.Day == meeting.Day && other.Worker == visit.Worker && other.Day != visit.Day
        select new object[] { visit, meeting, other });

    [Fact]
    public void Join_OnRange_IsTheNaiveOne() => Check<JoinOnRange>(facts =>
        from visit in facts.OfType<Visit>()
        from meeting in facts.OfType<Meeting>()
        where meeting.Day >= visit.Day && meeting.Day < visit.Day + 3
        from other in facts.OfType<Visit>()
        where other.Worker != null && meeting.Day - 1 > other.Day && other.Worker.Length == 1
        select new object[] { visit, meeting, other });

    [Fact]
    public void Join_OnOptionalNumbers_IsTheNaiveOne() => Check<JoinOnOptional>(facts =>
        from first in facts.OfType<Timed>()
        from second in facts.OfType<Timed>()
        where second.At == first.At
        from third in facts.OfType<Timed>()
        where third.At > second.At && third.At <= second.At + 2 && third.Number % 3 == 0
        select new object[] { first, second, third });

    [Fact]
    public void Join_OnDates_IsTheNaiveOne() => Check<JoinOnDates>(facts =>
        from first in facts.OfType<Dated>()
        from second in facts.OfType<Dated>()
        where first.On == second.On
        from third in facts.OfType<Dated>()
        where third.On > second.On
        select new object[] { first, second, third });

    [Fact]
    public void Join_RulesThatShareAnIndexAndInterruptEachOther_AreTheNaiveOnes()
    {
        Visit[] visits = [.. Enumerable.Range(0, 60).Select(i => new Visit($"{i}", i * 7 % 23, i % 9 == 0 ? "a" : "b"))];
        var notes =
            from first in visits
            where first.Worker == "a"
            from second in visits
            where second.Day > first.Day
            from third in visits
            where third.Day > second.Day
            select new Note($"{first.Id} {second.Id} {third.Id}");
        var expected = notes.ToList();
        foreach (var form in new[] { RuleForm.Compiled, RuleForm.Interpreted })
        {
            var session = Rules.Compile(form, typeof(JoinInARow), typeof(JoinWoken)).CreateSession();
            session.InsertAll(visits);
            session.Fire().ShouldBe(expected.Count + expected.Sum(note => visits.Count(visit => visit.Day > note.Text.Length)));
            session.Query<Note>().ShouldBe(expected);
        }
    }

    [Fact]
    public void Join_InQuantifiers_IsTheNaiveOne() => Check<JoinQuantified>(facts =>
        from visit in facts.OfType<Visit>()
        from other in facts.OfType<Visit>()
        where other.Day % 2 == 0 && visit.Day > 3
        let meetings = facts.OfType<Meeting>()
        where meetings.Any(m => m.Day >= visit.Day && m.Day <= other.Day)
        where !meetings.Any(m => m.VisitId == visit.Worker && m.Day > 5)
        where meetings.Where(m => m.Day == other.Day).All(m => m.VisitId != other.Worker && m.Id != visit.Id)
        select new object[] { visit, other });

    [Fact]
    public void Join_InQueries_IsTheNaiveOne() => Check<JoinCollected>(facts =>
        from visit in facts.OfType<Visit>()
        from meeting in facts.OfType<Meeting>()
        where meeting.Day == visit.Day
        let same = facts.OfType<Visit>().Where(o => o.Worker == visit.Worker && o.Day >= visit.Day)
        where same.Any(o => o.Day > meeting.Day || o.Worker == null)
        let length = facts.OfType<Visit>().Count(o => o.Day == meeting.Day && o.Day <= visit.Day && o.Worker == meeting.VisitId)
        select new object[] { visit, meeting, same, length });
}
