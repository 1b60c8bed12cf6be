using CaseAudit.Inference;

namespace CaseAudit.Benchmarks.Engine;

public sealed class DecidedSoon : Rule
{
    public override void Define()
    {
        Happening incident = null!;
        Ruling decision = null!;
        When().Match(() => incident).Match(() => decision, d => d.Date >= incident.Date, d => d.Date <= incident.Date.AddDays(3));
        Then().Yield(_ => new Note("DecidedSoon", (incident.Id * 4096) + decision.Id));
    }
}

public sealed class LateForObjective : Rule
{
    public override void Define()
    {
        Aim objective = null!;
        Step action = null!;
        When().Match(() => objective, o => o.Achieved == null).Match(() => action, a => a.Objective == objective.Id, a => a.Due > objective.Target);
        Then().Yield(_ => new Note("LateForObjective", action.Id));
    }
}

public sealed class TwoVisitsADay : Rule
{
    public override void Define()
    {
        Seen one = null!;
        Seen other = null!;
        When().Match(() => one).Match(() => other, v => v.Date == one.Date, v => v.Id > one.Id);
        Then().Yield(_ => new Note("TwoVisitsADay", one.Id));
    }
}

public sealed class DecidedAtMeeting : Rule
{
    public override void Define()
    {
        Gathering meeting = null!;
        Ruling decision = null!;
        When().Match(() => meeting, m => m.Type == "reviewConference").Match(() => decision, d => d.Date == meeting.Date);
        Then().Yield(_ => new Note("DecidedAtMeeting", decision.Id));
    }
}

public sealed class IncidentsInARow : Rule
{
    public override void Define()
    {
        Happening first = null!;
        Happening next = null!;
        When().Match(() => first, i => i.Severe).Match(() => next, i => i.Date > first.Date, i => i.Date <= first.Date.AddDays(14));
        Then().Yield(_ => new Note("IncidentsInARow", (first.Id * 4096) + next.Id));
    }
}

public sealed class SameOwnerSameDay : Rule
{
    public override void Define()
    {
        Step one = null!;
        Step other = null!;
        When().Match(() => one).Match(() => other, a => a.Owner == one.Owner, a => a.Due == one.Due, a => a.Id > one.Id);
        Then().Yield(_ => new Note("SameOwnerSameDay", one.Id));
    }
}
