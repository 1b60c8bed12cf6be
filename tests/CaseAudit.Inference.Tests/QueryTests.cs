namespace CaseAudit.Inference.Tests;

public sealed class CollectedVisits : Rule
{
    public override void Define()
    {
        Limit limit = null!;
        IEnumerable<Visit> visits = null!;
        When()
            .Match(() => limit)
            .Query(() => visits, q => q.Match<Visit>(v => v.Day <= limit.Days).Collect());
        Then().Yield(_ => new Note(string.Join(",", visits.Select(v => v.Id)) + (visits is List<Visit>)));
    }
}

public sealed class CollectedWhere : Rule
{
    public override void Define()
    {
        Limit limit = null!;
        IEnumerable<Entry> entries = null!;
        When()
            .Match(() => limit)
            .Query(() => entries, q => q.Match<Visit>().Where(v => v.Day > 0, v => v.Day < 10).Collect<Entry>().Where(found => found.Any(e => e.Day == limit.Days)));
        Then().Yield(_ => new Note(string.Join(",", entries.Select(e => e.Id))));
    }
}

public sealed class Gaps : Rule
{
    public override void Define()
    {
        Limit limit = null!;
        string gap = null!;
        When()
            .Match(() => limit)
            .Query(() => gap, q => q.Match<Visit>().Collect().SelectMany(found => Between(limit, found)).Where(g => g != "b-c"));
        Then().Yield(_ => new Note(gap));
    }

    private static IEnumerable<string> Between(Limit limit, IEnumerable<Visit> visits) =>
        visits.Zip(visits.Skip(1)).Where(pair => pair.Second.Day - pair.First.Day > limit.Days).Select(pair => pair.First.Id + "-" + pair.Second.Id);
}

public sealed class Counted : Rule
{
    public override void Define()
    {
        int count = 0;
        When().Query(() => count, q => q.Match<Visit>().Collect().Select(found => found.Count())).Having(() => count > 1);
        Then().Yield(_ => new Note($"{count}"));
    }
}

public sealed class SelectedDays : Rule
{
    public override void Define()
    {
        IEnumerable<int> days = null!;
        When().Query(() => days, q => q.Match<Visit>().Select(v => v.Day).Collect());
        Then().Yield(_ => new Note(string.Join(",", days)));
    }
}

public sealed class GroupedByWorker : Rule
{
    public override void Define()
    {
        IGrouping<string?, Visit> group = null!;
        When().Query(() => group, q => q.Match<Visit>().GroupBy(v => v.Worker).Where(g => g.Count() > 1));
        Then().Yield(_ => new Note($"{group.Key}:{string.Concat(group.Select(v => v.Id))}"));
    }
}

public sealed class GroupedDays : Rule
{
    public override void Define()
    {
        IEnumerable<IGrouping<string?, int>> groups = null!;
        When().Query(() => groups, q => q.Match<Visit>().GroupBy(v => v.Worker, v => v.Day).Collect());
        Then().Yield(_ => new Note(string.Join(" ", groups.Select(g => $"{g.Key}:{string.Join(",", g)}"))));
    }
}

public sealed class Looked : Rule
{
    public override void Define()
    {
        ILookup<string?, string> lookup = null!;
        ILookup<int, Visit> byDay = null!;
        When()
            .Query(() => lookup, q => q.Match<Visit>().Collect().ToLookup(v => v.Worker, v => v.Id))
            .Query(() => byDay, q => q.Match<Visit>().Collect().ToLookup(v => v.Day));
        Then().Yield(_ => new Note($"{string.Concat(lookup["w"])}/{byDay.Count}"));
    }
}

public sealed class Ordered : Rule
{
    public override void Define()
    {
        Limit limit = null!;
        IEnumerable<Visit> visits = null!;
        IEnumerable<string> ids = null!;
        When()
            .Match(() => limit)
            .Query(() => visits, q => q.Match<Visit>().Collect().OrderByDescending(v => v.Day % limit.Days).ThenBy(v => v.Worker))
            .Query(() => ids, q => q.Match<Visit>().Collect().OrderBy(v => v.Day).ThenByDescending(v => v.Id).Select(sorted => sorted.Select(v => v.Id)));
        Then().Yield(_ => new Note($"{string.Concat(visits.Select(v => v.Id))} {string.Concat(ids)} {visits is List<Visit>}"));
    }
}

public sealed class FromExpression : Rule
{
    public override void Define()
    {
        Visit visit = null!;
        char letter = default;
        When()
            .Match(() => visit)
            .Query(() => letter, q => q.From(() => visit.Id).SelectMany(id => id).Where(c => c != 'b'));
        Then().Yield(_ => new Note($"{letter}"));
    }
}

public sealed class QueryTests
{
    private static readonly object[] Visits =
        [new Limit(5), new Visit("a", 1, "w"), new Visit("b", 9), new Visit("c", 5, "w"), new Visit("d", 5, "v"), new Visit("e", 9)];

    [Fact]
    public void Collect_Facts_IsOneListInInsertionOrder() => Rules.Notes<CollectedVisits>(Visits).ShouldBe(["a,c,dTrue"]);

    [Fact]
    public void Collect_NoFacts_IsOneEmptyList() => Rules.Notes<CollectedVisits>(new Limit(5)).ShouldBe(["True"]);

    [Fact]
    public void Collect_FollowedByWhere_IsKeptOrNotAsAWhole()
    {
        Rules.Notes<CollectedWhere>(Visits).ShouldBe(["a,b,c,d,e"]);
        Rules.Notes<CollectedWhere>([.. Visits.Skip(1), new Limit(7)]).ShouldBeEmpty();
    }

    [Fact]
    public void Query_NotCollected_BindsEachResultInTurn() =>
        Rules.Notes<Gaps>(new Limit(3), new Visit("a", 1), new Visit("b", 9), new Visit("c", 20), new Visit("d", 21), new Visit("e", 30)).ShouldBe(["a-b", "d-e"]);

    [Fact]
    public void Collect_FollowedBySelect_BindsTheValue() => Rules.Notes<Counted>(Visits).ShouldBe(["5"]);

    [Fact]
    public void Select_BeforeCollect_KeepsDuplicates() => Rules.Notes<SelectedDays>(Visits).ShouldBe(["1,9,5,5,9"]);

    [Fact]
    public void GroupBy_Key_GivesGroupsInOrderOfTheirFirst() => Rules.Notes<GroupedByWorker>(Visits).ShouldBe(["w:ac", ":be"]);

    [Fact]
    public void GroupBy_NoFacts_GivesNone() => Rules.Notes<GroupedByWorker>().ShouldBeEmpty();

    [Fact]
    public void GroupBy_Element_ProjectsAndMayBeCollected() => Rules.Notes<GroupedDays>(Visits).ShouldBe(["w:1,5 :9,9 v:5"]);

    [Fact]
    public void ToLookup_Key_GivesOneLookup() => Rules.Notes<Looked>(Visits).ShouldBe(["ac/3"]);

    [Fact]
    public void OrderBy_EqualKeys_KeepTheirOrder() => Rules.Notes<Ordered>(Visits).ShouldBe(["beadc adceb True"]);

    [Fact]
    public void From_Expression_IsQueriedOn() => Rules.Notes<FromExpression>(new Visit("abc", 1)).ShouldBe(["a", "c"]);
}
