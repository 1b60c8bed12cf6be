namespace CaseAudit.Inference.Tests;

public sealed class NoteOfLength : Rule
{
    public override void Define()
    {
        Note note = null!;
        IEnumerable<Limit> limits = null!;
        When().Match(() => note, n => n.Text.Length == 1).Query(() => limits, q => q.Match<Limit>().Collect());
        Then().Yield(_ => new SpecialNote(note.Text + limits.Count()));
    }
}

public sealed class SpecialYield : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        When().Match(() => visit);
        Then().Yield(_ => visit.Day > 1 ? new SpecialNote(visit.Id) : new Note(visit.Id));
    }
}

public sealed record Gathered(IEnumerable<Visit> Visits)
{
    public bool Equals(Gathered? other) => other is not null && Visits.SequenceEqual(other.Visits);

    public override int GetHashCode() => Visits.Count();
}

public sealed class GatheredVisits : Rule
{
    public override void Define()
    {
        IEnumerable<Visit> visits = null!;
        When().Query(() => visits, q => q.Match<Visit>().Collect());
        Then().Yield(_ => new Gathered(visits));
    }
}

public sealed class SessionTests
{
    private static readonly object[] Visits = [new Visit("a", 1), new Visit("b", 2)];

    [Fact]
    public void Query_Type_GivesSubtypesInsertedAndConcludedInOrder()
    {
        var session = Rules.Fired<SpecialYield>([.. Visits, new Note("inserted")]);
        session.Query<Note>().ShouldBe([new Note("inserted"), new Note("a"), new SpecialNote("b")]);
        session.Query<SpecialNote>().ShouldBe([new SpecialNote("b")]);
        session.Query<IHasDay>().ShouldBe(Visits.Cast<IHasDay>());
        session.Query<object>().Count.ShouldBe(5);
        session.Query<string>().ShouldBeEmpty();
    }

    [Fact]
    public void Query_Result_OutlivesAReset()
    {
        var session = Rules.Fired<EachVisit>(Visits);
        var notes = session.Query<Note>();
        var conclusion = session.Provenance(notes[0])!;
        session.Reset();
        session.Insert(new Visit("z", 1));
        session.Fire();
        notes.ShouldBe([new Note("a"), new Note("b")]);
        conclusion.Match.Facts[0].Value.ShouldBe(Visits[0]);
    }

    [Fact]
    public void Collect_KeptInAConclusion_OutlivesAReset()
    {
        var session = Rules.Fired<GatheredVisits>(Visits);
        var gathered = session.Query<Gathered>()[0];
        session.Reset();
        session.InsertAll([new Visit("y", 1), new Visit("z", 1)]);
        session.Fire();
        gathered.Visits.ShouldBe([new Visit("a", 1), new Visit("b", 2)]);
        session.Query<Gathered>()[0].Visits.ShouldBe([new Visit("y", 1), new Visit("z", 1)]);
    }

    [Fact]
    public void Yield_EqualConclusions_AreOneFactOfTheFirstRule()
    {
        var session = Rules.Compile(typeof(EachVisit), typeof(EachEntry)).CreateSession();
        session.InsertAll(Visits);
        session.Fire().ShouldBe(4);
        Rules.Notes(session).ShouldBe(["a", "b"]);
        session.Provenance(new Note("a"))!.Rule.Type.ShouldBe(typeof(EachVisit));
    }

    [Fact]
    public void Yield_EqualToAnInsertedFact_IsThatFact()
    {
        var session = Rules.Fired<EachVisit>([.. Visits, new Note("a")]);
        Rules.Notes(session).ShouldBe(["a", "b"]);
        session.Provenance(new Note("a")).ShouldBeNull();
    }

    [Fact]
    public void Provenance_Conclusion_NamesRuleFactsAndTheirSource()
    {
        var session = Rules.Fired([typeof(EachVisit), typeof(NoteOfLength)], [.. Visits, new Limit(1)]);
        var conclusion = session.Provenance(new SpecialNote("b1"))!;
        conclusion.Rule.Type.ShouldBe(typeof(NoteOfLength));
        var facts = conclusion.Match.Facts;
        facts.Select(fact => (fact.Declaration, fact.Type, fact.Source?.Type)).ShouldBe([("note", typeof(Note), typeof(EachVisit)), ("limits", typeof(IEnumerable<Limit>), null)]);
        facts[0].Value.ShouldBe(new Note("b"));
        session.Provenance(Visits[0]).ShouldBeNull();
        session.Provenance("never seen").ShouldBeNull();
    }

    [Fact]
    public void RuleFired_EachFiring_TellsRuleAndMatch()
    {
        var session = Rules.Compile(typeof(EachVisit)).CreateSession();
        var fired = new List<string>();
        session.RuleFired += (_, args) => fired.Add($"{args.Rule.Type.Name} {args.Match.Facts[0].Declaration} {((Visit)args.Match.Facts[0].Value!).Id}");
        session.InsertAll(Visits);
        session.Fire();
        fired.ShouldBe(["EachVisit visit a", "EachVisit visit b"]);
    }

    [Fact]
    public void Reset_ThenOtherFacts_KnowsNothingOfTheFirst()
    {
        var session = Rules.Fired([typeof(EachVisit), typeof(NoteOfLength), typeof(PathFromLink), typeof(PathFromPaths), typeof(EachPair)], [.. Visits, new Link("a", "b"), new Link("b", "c")]);
        session.Query<Path>().Count.ShouldBe(3);
        for (var i = 0; i < 3; i++)
        {
            session.Reset();
            session.Query<object>().ShouldBeEmpty();
            session.InsertAll([new Visit("b", 2), new Link("x", "y")]);
            session.Fire().ShouldBe(4);
            Rules.Notes(session).ShouldBe(["b", "b0", "bb"]);
            session.Query<Path>().ShouldBe([new Path("x", "y")]);
        }
    }

    [Fact]
    public void Fire_Again_IsRefusedUntilReset()
    {
        var session = Rules.Fired<EachVisit>(Visits);
        Should.Throw<InvalidOperationException>(() => session.Fire()).Message.ShouldContain("reset it");
        Should.Throw<InvalidOperationException>(() => session.Insert(Visits[0])).Message.ShouldContain("reset it");
        session.Reset();
        session.Fire().ShouldBe(0);
    }

    [Fact]
    public void Fire_SideBySide_IsForEachAsAlone()
    {
        var factory = Rules.Compile(typeof(HaltOnB), typeof(EachVisit), typeof(LetFails), typeof(LateVisits), typeof(NoteOfLength), typeof(PathFromLink), typeof(PathFromPaths));
        object[][] given = [[new Visit("a", 9)], [new Visit("a", 9), new Visit("b", 1)], [], [new Visit("c", 1, "w"), new Link("a", "b"), new Link("b", "c"), new Limit(1)]];
        var alone = Array.ConvertAll(given, Inserted);
        foreach (var session in alone) session.Fire();

        var together = Array.ConvertAll(given, Inserted);
        factory.Fire(together);

        for (var i = 0; i < given.Length; i++)
        {
            together[i].Query<object>().ShouldBe(alone[i].Query<object>());
            together[i].Incomplete.Select(error => error.Message).ShouldBe(alone[i].Incomplete.Select(error => error.Message));
            Should.Throw<InvalidOperationException>(() => together[i].Fire()).Message.ShouldContain("reset it");
        }

        alone[0].Incomplete.ShouldNotBeEmpty();
        alone[1].Query<Note>().ShouldBe([new Note("a"), new Note("b")]);
        alone[3].Query<Path>().Count.ShouldBe(3);

        ISession Inserted(object[] facts)
        {
            var session = factory.CreateSession();
            session.ExpressionFailed += (_, failed) => failed.IsHandled = true;
            session.InsertAll(facts);
            return session;
        }
    }

    [Fact]
    public void Fire_SideBySideOneThatHasFired_IsRefusedAndLeavesTheOthers()
    {
        var factory = Rules.Compile(typeof(EachVisit));
        var (fresh, fired) = (factory.CreateSession(), factory.CreateSession());
        fired.Fire();
        Should.Throw<InvalidOperationException>(() => factory.Fire([fresh, fired])).Message.ShouldContain("reset it");
        fresh.Fire().ShouldBe(0);
    }

    [Fact]
    public void Factory_ManyThreads_CompileAndRunTheSame()
    {
        Type[] rules = [typeof(EachVisit), typeof(EachEntry), typeof(EachPair), typeof(CollectedVisits), typeof(Gaps), typeof(GroupedByWorker), typeof(Ordered), typeof(PathFromLink), typeof(PathFromPaths), typeof(NoteOfLength)];
        object[] facts = [new Limit(3), .. Enumerable.Range(0, 60).Select(i => new Visit($"{i}", i * i % 17, i % 3 == 0 ? "w" : null)), .. Enumerable.Range(0, 8).Select(i => new Link($"{i}", $"{i + 1}"))];
        var expected = Rules.Fired(rules, facts).Query<object>().Select(fact => fact.ToString()).ToArray();
        for (var round = 0; round < 3; round++)
        {
            var factory = Rules.Compile(rules);
            Parallel.For(0, 16, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
            {
                var session = factory.CreateSession();
                for (var i = 0; i < 10; i++)
                {
                    session.Reset();
                    session.InsertAll(facts);
                    session.Fire();
                    session.Query<object>().Select(fact => fact.ToString()).ShouldBe(expected);
                }
            });
        }
    }

    [Fact]
    public void Reset_SessionUsedBefore_RunsWithoutAllocation()
    {
        var session = Rules.Compile(RuleForm.Compiled, typeof(EachVisit), typeof(VisitWithoutMeeting), typeof(JoinOnText), typeof(JoinOnRange), typeof(PathFromPaths)).CreateSession();
        List<object> facts = [.. Enumerable.Range(0, 200).Select(i => new Visit($"{i}", -i, "w")), .. Enumerable.Range(0, 200).Select(i => new Meeting($"{i}", 300 - i, $"{i}"))];
        long allocated = 0;
        for (var i = 0; i < 3; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            session.Reset();
            session.InsertAll(facts);
            session.Fire();
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        session.Query<Note>().ShouldBeEmpty();
        allocated.ShouldBe(0);
    }
}
