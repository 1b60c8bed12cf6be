using CaseAudit.Inference;

namespace CaseAudit.Benchmarks.Engine;

public sealed class NotSeen : Rule
{
    public override void Define()
    {
        Seen visit = null!;
        When().Match(() => visit, v => !v.Child);
        Then().Yield(_ => new Note("NotSeen", visit.Id));
    }
}

public sealed class SeenAlone : Rule
{
    public override void Define()
    {
        Seen visit = null!;
        When().Match(() => visit, v => v.Child, v => v.Alone);
        Then().Yield(_ => new Note("SeenAlone", visit.Id));
    }
}

public sealed class RecordedLate : Rule
{
    public override void Define()
    {
        Seen visit = null!;
        When().Match(() => visit, v => v.RecordedOn > v.Date.AddDays(2));
        Then().Yield(_ => new Note("RecordedLate", visit.Id));
    }
}

public sealed class NotQuorate : Rule
{
    public override void Define()
    {
        Gathering meeting = null!;
        When().Match(() => meeting, m => !m.Quorate);
        Then().Yield(_ => new Note("NotQuorate", meeting.Id));
    }
}

public sealed class WithoutRationale : Rule
{
    public override void Define()
    {
        Ruling decision = null!;
        When().Match(() => decision, d => d.Rationale == null);
        Then().Yield(_ => new Note("WithoutRationale", decision.Id));
    }
}

public sealed class SevereIncident : Rule
{
    public override void Define()
    {
        Header header = null!;
        Happening incident = null!;
        When().Match(() => header).Match(() => incident, i => i.Severe, i => i.Date <= header.AsOf);
        Then().Yield(_ => new Note("SevereIncident", incident.Id));
    }
}
