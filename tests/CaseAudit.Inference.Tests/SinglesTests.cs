namespace CaseAudit.Inference.Tests;

public sealed class WithinLimit : Rule
{
    public override void Define()
    {
        Limit limit = null!;
        IEnumerable<Visit> visits = null!;
        When().Match(() => limit, l => l.Days > 0).Query(() => visits, q => q.Match<Visit>(v => v.Day <= limit.Days).Collect()).Not<Meeting>(m => m.Day > limit.Days);
        Then().Yield(_ => new Note($"{visits.Count()} within {limit.Days}"));
    }
}

public sealed class BeyondLimit : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        Limit limit = null!;
        When().Match(() => visit).Match(() => limit, l => l.Days < visit.Day).Exists<Limit>(l => l.Days != visit.Day).All<Limit>(l => l.Days < 100);
        Then().Yield(_ => new Note($"{visit.Id} beyond {limit.Days}"));
    }
}

public sealed class LimitOfMeeting : Rule
{
    public override void Define()
    {
        Meeting meeting = null!;
        When().Match(() => meeting, m => m.VisitId == null);
        Then().Yield(_ => new Limit(meeting.Day));
    }
}

public sealed class SinglesTests
{
    private static readonly Visit[] Visits = [new("a", 1), new("b", 5), new("c", 9)];

    public static TheoryData<object[]> Facts => [[.. Visits], [.. Visits, new Limit(4)], [new Limit(8)], [.. Visits, new Meeting("m", 3)], [.. Visits, new Limit(3), new Meeting("m", 3)], [.. Visits, new Limit(0)]];

    [Theory]
    [MemberData(nameof(Facts))]
    public void Fire_OneOrNone_ConcludesAsWithAnyNumber(object[] facts)
    {
        foreach (var form in new[] { RuleForm.Interpreted, RuleForm.Compiled })
            Fired(form, [typeof(Limit)], facts).Query<object>().ShouldBe(Fired(form, [], facts).Query<object>());
    }

    [Fact]
    public void Insert_Second_IsRefused()
    {
        var session = Compile(RuleForm.Interpreted, [typeof(Limit)]).CreateSession();
        session.Insert(new Limit(1));
        Should.Throw<InvalidOperationException>(() => session.Insert(new Limit(2))).Message.ShouldBe("There is one Limit in a session, and this would be another.");
        session.Reset();
        session.Insert(new Limit(2));
        session.Query<Limit>().ShouldBe([new Limit(2)]);
    }

    [Fact]
    public void Yield_Second_IsAFailureOfTheRule()
    {
        var session = Compile(RuleForm.Interpreted, [typeof(Limit)]).CreateSession();
        session.ExpressionFailed += (_, failed) => failed.IsHandled = true;
        session.InsertAll([new Limit(1), new Meeting("m", 3)]);
        session.Fire();
        session.Incomplete.ShouldHaveSingleItem().Message.ShouldContain("There is one Limit in a session, and this would be another.");
        session.Query<Limit>().ShouldBe([new Limit(1)]);
    }

    private static ISession Fired(RuleForm form, Type[] singles, object[] facts)
    {
        var session = Compile(form, singles).CreateSession();
        session.InsertAll(facts);
        session.Fire();
        return session;
    }

    private static RuleSet Compile(RuleForm form, Type[] singles)
    {
        var repository = new RuleRepository { Singles = singles };
        repository.Load(load => load.From(typeof(WithinLimit), typeof(BeyondLimit), typeof(LimitOfMeeting)));
        return repository.Compile(form);
    }
}
