using CaseAudit.Inference;

namespace CaseAudit.Benchmarks.Engine;

public sealed class FindSilences : Rule
{
    public override void Define()
    {
        Silence silence = null!;
        When().Query(() => silence, q => q.Match<Seen>(v => v.Child).Select(v => v.Date).Collect().SelectMany(dates => Between(dates)));
        Then().Yield(_ => silence);
    }

    internal static IEnumerable<Silence> Between(IEnumerable<DateOnly> dates)
    {
        DateOnly? before = null;
        foreach (var date in dates)
        {
            if (before is { } last && date.DayNumber - last.DayNumber > 28) yield return new Silence(last, date);
            before = date;
        }
    }
}

public sealed class SilenceNoted : Rule
{
    public override void Define()
    {
        Silence silence = null!;
        When().Match(() => silence);
        Then().Yield(_ => new Note("SilenceNoted", silence.From.DayNumber));
    }
}

public sealed class IncidentInSilence : Rule
{
    public override void Define()
    {
        Silence silence = null!;
        Happening incident = null!;
        When().Match(() => silence).Match(() => incident, i => i.Date > silence.From, i => i.Date < silence.To);
        Then().Yield(_ => new Note("IncidentInSilence", incident.Id));
    }
}

public sealed class FindUnanswered : Rule
{
    public override void Define()
    {
        Happening incident = null!;
        When().Match(() => incident).Not<Ruling>(d => d.Date >= incident.Date, d => d.Date <= incident.Date.AddDays(5));
        Then().Yield(_ => new Unanswered(incident));
    }
}

public sealed class SevereUnanswered : Rule
{
    public override void Define()
    {
        Unanswered unanswered = null!;
        When().Match(() => unanswered, u => u.Incident.Severe);
        Then().Yield(_ => new Note("SevereUnanswered", unanswered.Incident.Id));
    }
}

public sealed class FindStuck : Rule
{
    public override void Define()
    {
        Header header = null!;
        Aim objective = null!;
        When()
            .Match(() => header)
            .Match(() => objective, o => o.Achieved == null)
            .Exists<Step>(a => a.Objective == objective.Id)
            .Not<Step>(a => a.Objective == objective.Id, a => a.CompletedOn != null)
            .Not<Step>(a => a.Objective == objective.Id, a => a.Due >= header.AsOf);
        Then().Yield(_ => new Stuck(objective));
    }
}

public sealed class StuckNoted : Rule
{
    public override void Define()
    {
        Stuck stuck = null!;
        When().Match(() => stuck);
        Then().Yield(_ => new Note("StuckNoted", stuck.Objective.Id));
    }
}

public sealed class Steady : Rule
{
    public override void Define()
    {
        When().Match<Header>().Not<Silence>().Not<Stuck>();
        Then().Yield(_ => new Note("Steady", 0));
    }
}

public sealed class Troubles : Rule
{
    public override void Define()
    {
        IEnumerable<Silence> silences = null!;
        IEnumerable<Unanswered> unanswered = null!;
        When().Query(() => silences, q => q.Match<Silence>().Collect()).Query(() => unanswered, q => q.Match<Unanswered>().Collect());
        Then().Yield(_ => new Note("Troubles", (silences.Count() * 4096) + unanswered.Count()));
    }
}
