using CaseAudit.Rules.Knowledge;
using static CaseAudit.Rules.Tests.LocalCriteria.Local;

namespace CaseAudit.Rules.Tests.LocalCriteria;

public sealed class LocalErrorTests
{
    private static readonly LocalCriterion Good = LocalTable.Mentions;

    public static TheoryData<LocalCriterion, string, string> Faults => new()
    {
        { Good with { CountsTowards = "CR9" }, "countsTowards", "\"CR9\" is neither a question of the case record nor a practice area; the nearest is \"CR09\"." },
        { Good with { CountsTowards = "AP03" }, "countsTowards", "\"AP03\" is neither a question of the case record nor a practice area; the nearest is \"CR03\"." },
        { Good with { CountsTowards = "LC01" }, "countsTowards", "\"LC01\" is neither a question of the case record nor a practice area; the nearest is \"CR01\"." },
        { Good with { CountsTowards = "childCentered" }, "countsTowards", "\"childCentered\" is neither a question of the case record nor a practice area; the nearest is \"childCentred\"." },
        { Good with { Prompt = " " }, "prompt", "\"prompt\" of LC01 is empty." },
        { Good with { Statuses = [] }, "statuses", "\"statuses\" of LC01 names none; leave it out where all are asked." },
        { Good with { Mentions = null }, "", "LC01 has no template; it must have exactly one of interval, within, present, count, share, mentions." },
        { Good with { Count = LocalTable.AtMost.Count }, "", "LC01 has \"count\" and \"mentions\"; it must have exactly one of interval, within, present, count, share, mentions." },
        { Interval(From("vists")), "interval/between/items", "\"vists\" is no collection of a case; the nearest is \"visits\"." },
        { Interval(From("plans.actions")), "interval/between/items", "\"plans.actions\" is no collection of a case; the nearest is \"plans.objectives\"." },
        { Interval(From("child")), "interval/between/items", "\"child\" is something that a case has one of; a collection is needed here." },
        { Interval(From("people")), "interval/between", "People have no day of their own; name one with \"date\"." },
        { Interval(From("visits") with { Date = "outcome" }), "interval/between/date", "\"outcome\" is no day; the nearest is \"date\"." },
        { Interval(From("visits") with { Date = "recorded" }), "interval/between/date", "\"recorded\" is no property of visits; the nearest is \"recordedOn\"." },
        { Interval(From("visits") with { Called = "" }), "interval/between/called", "\"called\" is empty." },
        { Interval(From("visits", Is("outcom", "seen"))), "interval/between/where/0/field", "\"outcom\" is no property of visits; the nearest is \"outcome\"." },
        { Interval(From("visits", Is("outcome", "seen", "refuse"))), "interval/between/where/0/is/1", "\"refuse\" cannot stand in \"outcome\"; the words are seen, notSeen, cancelled, refused, and the nearest is \"refused\"." },
        { Interval(From("visits", Is("bedroomSeen", "yes"))), "interval/between/where/0/is/0", "\"yes\" cannot stand in \"bedroomSeen\"; the words are true, false." },
        { Interval(From("visits", Is("date", "2024-01-01"))), "interval/between/where/0/is", "\"date\" is neither a word nor a text; ask whether it is \"recorded\"." },
        { Interval(From("visits", Is("outcome"))), "interval/between/where/0/is", "There is no word here." },
        { Interval(From("visits", new ItemCondition { Field = "outcome" })), "interval/between/where/0", "A condition has exactly one of \"is\", \"isNot\", \"recorded\" and \"mentions\"; this one has none." },
        { Interval(From("visits", Is("outcome", "seen") with { Recorded = true })), "interval/between/where/0", "A condition has exactly one of \"is\", \"isNot\", \"recorded\" and \"mentions\"; this one has \"is\" and \"recorded\"." },
        { Interval(From("visits", new ItemCondition { Field = "bedroomSeen", Mentions = ["bed"] })), "interval/between/where/0/field", "\"bedroomSeen\" is no text; a text is asked what it mentions." },
        { LocalTable.Interval with { Interval = new() { Between = From("visits"), Limit = Limit(0, TimeUnit.Days) } }, "interval/limit/value", "\"value\" is 0; it must be a whole number from 1, and no longer than a hundred years." },
        { LocalTable.Interval with { Interval = new() { Between = From("visits"), Limit = Limit(1201, TimeUnit.Months) } }, "interval/limit/value", "\"value\" is 1201; it must be a whole number from 1, and no longer than a hundred years." },
        { Within(new() { Called = "answer" }), "within/expect", "Name \"items\", or the \"date\" that is expected of the same item." },
        { Within(new() { Date = "recordedOn", Where = [Is("outcome", "seen")] }), "within/expect/where", "What is expected of the same item is a day of it, without conditions; name them under \"of\", or name \"items\"." },
        { Within(new() { Items = "managementDecision" }), "within/expect/items", "\"managementDecision\" is no collection of a case; the nearest is \"managementDecisions\"." },
        { Good with { Mentions = null, Present = new() { In = From("visits"), Field = "childView" } }, "present/field", "\"childView\" is no property of visits; the nearest is \"childViews\"." },
        { Good with { Mentions = new() { In = From("visits"), Field = "outcome", Any = ["x"] } }, "mentions/field", "\"outcome\" is no text; a text is asked what it mentions." },
        { Good with { Mentions = new() { In = From("visits"), Field = "childViews", Any = [] } }, "mentions/any", "There is no word here to look for." },
        { Good with { Mentions = new() { In = From("visits"), Field = "childViews", Any = ["a", "…"] } }, "mentions/any/1", "This is no word to look for." },
        { Good with { Mentions = null, Count = new() { Of = From("visits") } }, "count", "Give exactly one of \"atLeast\" and \"atMost\"." },
        { Good with { Mentions = null, Count = new() { Of = From("visits"), AtLeast = 1, AtMost = 3 } }, "count", "Give exactly one of \"atLeast\" and \"atMost\"." },
        { Good with { Mentions = null, Count = new() { Of = From("visits"), AtLeast = 0 } }, "count/atLeast", "\"atLeast\" is 0; it must be a whole number from 1." },
        { Good with { Mentions = null, Count = new() { Of = From("visits"), AtMost = -1 } }, "count/atMost", "\"atMost\" is -1; it must be a whole number from 0." },
        { Good with { Mentions = null, Share = new() { Of = From("visits"), Meet = [Is("bedroomSeen", "true")], AtLeastPercent = 101 } }, "share/atLeastPercent", "\"atLeastPercent\" is 101; it must be a whole number from 1 to 100." },
        { Good with { Mentions = null, Share = new() { Of = From("visits"), Meet = [], AtLeastPercent = 50 } }, "share/meet", "\"meet\" names no condition." },
    };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void Criterion_ThatCannotBeFollowed_SaysWhereAndWhy(LocalCriterion criterion, string place, string message)
    {
        var at = place.Length == 0 ? "/criteria/0" : $"/criteria/0/{place}";

        Should.Throw<KnowledgeException>(() => Local.Knowledge(criterion)).Messages.ShouldBe([$"own.json, line 7, {at}: {message}"]);
    }

    [Fact]
    public void Code_TwiceInOneFileOrTwo_IsRefused()
    {
        Should.Throw<KnowledgeException>(() => Local.Knowledge(Good, Good)).Messages.ShouldBe(["own.json, line 7, /criteria/1/code: LC01 stands in own.json before; each code stands once."]);
        var other = KnowledgeLayer.OfCriteria("other.json", null, [Good], _ => 3);
        Should.Throw<KnowledgeException>(() => Rules.Knowledge.Knowledge.From([Layer(Good), other])).Messages.ShouldBe(["other.json, line 3, /criteria/0/code: LC01 stands in own.json before; each code stands once."]);
    }

    [Fact]
    public void Faults_OfAllCriteria_AreToldAtOnce() =>
        Should.Throw<KnowledgeException>(() => Local.Knowledge(Good with { Title = "", Why = "" }, Interval(From("vists")) with { Code = "LC02" })).Messages.Count.ShouldBe(3);

    private static LocalCriterion Interval(ItemSelector between) => Good with { Mentions = null, Interval = new() { Between = between, Limit = Limit(2, TimeUnit.Weeks) } };

    private static LocalCriterion Within(ExpectedItem expected) => Good with { Mentions = null, Within = new() { Of = From("visits"), Expect = expected, Limit = Limit(2, TimeUnit.Weeks) } };
}
