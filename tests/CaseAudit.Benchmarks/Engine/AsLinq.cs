namespace CaseAudit.Benchmarks.Engine;

/// <summary>The same questions as a careful developer would put them with LINQ.</summary>
internal static class AsLinq
{
    public static List<Note> Notes(Record record)
    {
        var notes = new List<Note>();
        Simple(record, notes);
        Existence(record, notes);
        Queries(record, notes);
        Joins(record, notes);
        Chaining(record, notes);
        return notes;
    }

    private static void Simple(Record record, List<Note> notes)
    {
        notes.AddRange(record.Visits.Where(v => !v.Child).Select(v => new Note("NotSeen", v.Id)));
        notes.AddRange(record.Visits.Where(v => v.Child && v.Alone).Select(v => new Note("SeenAlone", v.Id)));
        notes.AddRange(record.Visits.Where(v => v.RecordedOn > v.Date.AddDays(2)).Select(v => new Note("RecordedLate", v.Id)));
        notes.AddRange(record.Meetings.Where(m => !m.Quorate).Select(m => new Note("NotQuorate", m.Id)));
        notes.AddRange(record.Decisions.Where(d => d.Rationale is null).Select(d => new Note("WithoutRationale", d.Id)));
        notes.AddRange(record.Incidents.Where(i => i.Severe && i.Date <= record.Header.AsOf).Select(i => new Note("SevereIncident", i.Id)));
    }

    private static void Existence(Record record, List<Note> notes)
    {
        notes.AddRange(record.Incidents.Where(i => record.Visits.Any(v => v.Date >= i.Date && v.Date <= i.Date.AddDays(7))).Select(i => new Note("VisitedAfterIncident", i.Id)));
        notes.AddRange(record.Objectives.Where(o => !record.Actions.Any(a => a.Objective == o.Id)).Select(o => new Note("ObjectiveWithoutActions", o.Id)));
        notes.AddRange(record.Objectives.Where(o => record.Actions.Where(a => a.Objective == o.Id).All(a => a.CompletedOn is not null)).Select(o => new Note("ObjectiveDone", o.Id)));
        if (!record.Meetings.Any(m => m.Date >= record.Header.AsOf.AddDays(-28))) notes.Add(new Note("NoRecentMeeting", 0));
        notes.AddRange(record.Meetings.Where(m => record.Visits.Any(v => v.Child && v.Date < m.Date && v.Date >= m.Date.AddDays(-10))).Select(m => new Note("VisitBeforeMeeting", m.Id)));
        notes.AddRange(record.Incidents.Where(i => !record.Incidents.Any(other => other.Type == i.Type && other.Id < i.Id)).Select(i => new Note("IncidentOfItsKindAlone", i.Id)));
    }

    private static void Queries(Record record, List<Note> notes)
    {
        var seen = record.Visits.Where(v => v.Child).ToList();
        notes.Add(new Note("VisitsCounted", seen.Count));
        if (seen.Count > 0) notes.Add(new Note("AloneShare", seen.Count(v => v.Alone) * 100 / seen.Count));
        notes.AddRange(record.Actions.Where(a => a.CompletedOn is null).GroupBy(a => a.Owner).Select(g => new Note("ActionsByOwner:" + g.Key, g.Count())));
        if (record.Meetings.Where(m => m.Quorate).OrderByDescending(m => m.Date).FirstOrDefault() is { } last) notes.Add(new Note("LastMeeting", last.Id));
        notes.AddRange(record.Actions.GroupBy(a => a.Objective).Where(g => g.Count() >= 4).Select(g => new Note("BusyObjective", g.Key)));
        notes.Add(new Note("OverdueTargets", record.Objectives.Count(o => o.Achieved is null && o.Target < record.Header.AsOf)));
    }

    private static void Joins(Record record, List<Note> notes)
    {
        notes.AddRange(from i in record.Incidents
                       from d in record.Decisions
                       where d.Date >= i.Date && d.Date <= i.Date.AddDays(3)
                       select new Note("DecidedSoon", (i.Id * 4096) + d.Id));
        notes.AddRange(from o in record.Objectives
                       where o.Achieved is null
                       join a in record.Actions on o.Id equals a.Objective
                       where a.Due > o.Target
                       select new Note("LateForObjective", a.Id));
        notes.AddRange(from one in record.Visits
                       join other in record.Visits on one.Date equals other.Date
                       where other.Id > one.Id
                       select new Note("TwoVisitsADay", one.Id));
        notes.AddRange(from m in record.Meetings
                       where m.Type == "reviewConference"
                       join d in record.Decisions on m.Date equals d.Date
                       select new Note("DecidedAtMeeting", d.Id));
        notes.AddRange(from first in record.Incidents
                       where first.Severe
                       from next in record.Incidents
                       where next.Date > first.Date && next.Date <= first.Date.AddDays(14)
                       select new Note("IncidentsInARow", (first.Id * 4096) + next.Id));
        notes.AddRange(from one in record.Actions
                       join other in record.Actions on (one.Owner, one.Due) equals (other.Owner, other.Due)
                       where other.Id > one.Id
                       select new Note("SameOwnerSameDay", one.Id));
    }

    private static void Chaining(Record record, List<Note> notes)
    {
        var silences = FindSilences.Between(record.Visits.Where(v => v.Child).Select(v => v.Date)).ToList();
        var unanswered = record.Incidents.Where(i => !record.Decisions.Any(d => d.Date >= i.Date && d.Date <= i.Date.AddDays(5))).ToList();
        var stuck = record.Objectives.Where(o =>
        {
            var actions = record.Actions.Where(a => a.Objective == o.Id).ToList();
            return o.Achieved is null && actions.Count > 0 && actions.TrueForAll(a => a.CompletedOn is null && a.Due < record.Header.AsOf);
        }).ToList();
        notes.AddRange(silences.Select(s => new Note("SilenceNoted", s.From.DayNumber)));
        notes.AddRange(from s in silences
                       from i in record.Incidents
                       where i.Date > s.From && i.Date < s.To
                       select new Note("IncidentInSilence", i.Id));
        notes.AddRange(unanswered.Where(i => i.Severe).Select(i => new Note("SevereUnanswered", i.Id)));
        notes.AddRange(stuck.Select(o => new Note("StuckNoted", o.Id)));
        if (silences.Count == 0 && stuck.Count == 0) notes.Add(new Note("Steady", 0));
        notes.Add(new Note("Troubles", (silences.Count * 4096) + unanswered.Count));
    }
}
