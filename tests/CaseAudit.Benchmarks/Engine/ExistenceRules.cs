using CaseAudit.Inference;

namespace CaseAudit.Benchmarks.Engine;

public sealed class VisitedAfterIncident : Rule
{
    public override void Define()
    {
        Happening incident = null!;
        When().Match(() => incident).Exists<Seen>(v => v.Date >= incident.Date, v => v.Date <= incident.Date.AddDays(7));
        Then().Yield(_ => new Note("VisitedAfterIncident", incident.Id));
    }
}

public sealed class ObjectiveWithoutActions : Rule
{
    public override void Define()
    {
        Aim objective = null!;
        When().Match(() => objective).Not<Step>(a => a.Objective == objective.Id);
        Then().Yield(_ => new Note("ObjectiveWithoutActions", objective.Id));
    }
}

public sealed class ObjectiveDone : Rule
{
    public override void Define()
    {
        Aim objective = null!;
        When().Match(() => objective).All<Step>(a => a.Objective == objective.Id, a => a.CompletedOn != null);
        Then().Yield(_ => new Note("ObjectiveDone", objective.Id));
    }
}

public sealed class NoRecentMeeting : Rule
{
    public override void Define()
    {
        Header header = null!;
        When().Match(() => header).Not<Gathering>(m => m.Date >= header.AsOf.AddDays(-28));
        Then().Yield(_ => new Note("NoRecentMeeting", 0));
    }
}

public sealed class VisitBeforeMeeting : Rule
{
    public override void Define()
    {
        Gathering meeting = null!;
        When().Match(() => meeting).Exists<Seen>(v => v.Child, v => v.Date < meeting.Date, v => v.Date >= meeting.Date.AddDays(-10));
        Then().Yield(_ => new Note("VisitBeforeMeeting", meeting.Id));
    }
}

public sealed class IncidentOfItsKindAlone : Rule
{
    public override void Define()
    {
        Happening incident = null!;
        When().Match(() => incident).Not<Happening>(other => other.Type == incident.Type, other => other.Id < incident.Id);
        Then().Yield(_ => new Note("IncidentOfItsKindAlone", incident.Id));
    }
}
