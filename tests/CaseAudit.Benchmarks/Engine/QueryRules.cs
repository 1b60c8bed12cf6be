using CaseAudit.Inference;

namespace CaseAudit.Benchmarks.Engine;

public sealed class VisitsCounted : Rule
{
    public override void Define()
    {
        IEnumerable<Seen> visits = null!;
        When().Query(() => visits, q => q.Match<Seen>(v => v.Child).Collect());
        Then().Yield(_ => new Note("VisitsCounted", visits.Count()));
    }
}

public sealed class AloneShare : Rule
{
    public override void Define()
    {
        IEnumerable<Seen> visits = null!;
        When().Query(() => visits, q => q.Match<Seen>(v => v.Child).Collect()).Having(() => visits.Any());
        Then().Yield(_ => new Note("AloneShare", visits.Count(v => v.Alone) * 100 / visits.Count()));
    }
}

public sealed class ActionsByOwner : Rule
{
    public override void Define()
    {
        IGrouping<string, Step> owned = null!;
        When().Query(() => owned, q => q.Match<Step>(a => a.CompletedOn == null).GroupBy(a => a.Owner));
        Then().Yield(_ => new Note("ActionsByOwner:" + owned.Key, owned.Count()));
    }
}

public sealed class LastMeeting : Rule
{
    public override void Define()
    {
        IEnumerable<Gathering> meetings = null!;
        When().Query(() => meetings, q => q.Match<Gathering>(m => m.Quorate).Collect().OrderByDescending(m => m.Date)).Having(() => meetings.Any());
        Then().Yield(_ => new Note("LastMeeting", meetings.First().Id));
    }
}

public sealed class BusyObjective : Rule
{
    public override void Define()
    {
        IGrouping<int, Step> steps = null!;
        When().Query(() => steps, q => q.Match<Step>().GroupBy(a => a.Objective).Where(g => g.Count() >= 4));
        Then().Yield(_ => new Note("BusyObjective", steps.Key));
    }
}

public sealed class OverdueTargets : Rule
{
    public override void Define()
    {
        Header header = null!;
        IEnumerable<DateOnly> targets = null!;
        When().Match(() => header).Query(() => targets, q => q.Match<Aim>(o => o.Achieved == null, o => o.Target < header.AsOf).Select(o => o.Target).Collect());
        Then().Yield(_ => new Note("OverdueTargets", targets.Count()));
    }
}
