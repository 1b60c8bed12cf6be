using System.Runtime.InteropServices;

namespace CaseAudit.Benchmarks.Engine;

/// <summary>
/// The same questions as loops tuned by hand: each a function of its own, as each rule is, that stops as soon as it may, searches what is sorted and
/// looks up what has a key.
/// </summary>
/// <remarks>It knows what the rules do not: that visits, incidents, decisions and meetings come by date. What several questions need is made once.</remarks>
internal static class AsLoops
{
    public static List<Note> Notes(Record record)
    {
        var notes = new List<Note>();
        var actions = ActionsByObjective(record);
        Simple(record, notes);
        Existence(record, actions, notes);
        Queries(record, notes);
        Joins(record, actions, notes);
        Chaining(record, actions, notes);
        return notes;
    }

    private static void Simple(Record record, List<Note> notes)
    {
        foreach (var visit in CollectionsMarshal.AsSpan(record.Visits))
        {
            if (!visit.Child) notes.Add(new Note("NotSeen", visit.Id));
        }

        foreach (var visit in CollectionsMarshal.AsSpan(record.Visits))
        {
            if (visit.Child && visit.Alone) notes.Add(new Note("SeenAlone", visit.Id));
        }

        foreach (var visit in CollectionsMarshal.AsSpan(record.Visits))
        {
            if (visit.RecordedOn.DayNumber > visit.Date.DayNumber + 2) notes.Add(new Note("RecordedLate", visit.Id));
        }

        foreach (var meeting in CollectionsMarshal.AsSpan(record.Meetings))
        {
            if (!meeting.Quorate) notes.Add(new Note("NotQuorate", meeting.Id));
        }

        foreach (var decision in CollectionsMarshal.AsSpan(record.Decisions))
        {
            if (decision.Rationale is null) notes.Add(new Note("WithoutRationale", decision.Id));
        }

        foreach (var incident in CollectionsMarshal.AsSpan(record.Incidents))
        {
            if (incident.Severe && incident.Date <= record.Header.AsOf) notes.Add(new Note("SevereIncident", incident.Id));
        }
    }

    private static void Existence(Record record, Dictionary<int, List<Step>> actions, List<Note> notes)
    {
        var visits = CollectionsMarshal.AsSpan(record.Visits);
        foreach (var incident in CollectionsMarshal.AsSpan(record.Incidents))
        {
            var at = FirstVisit(visits, incident.Date);
            if (at < visits.Length && visits[at].Date.DayNumber <= incident.Date.DayNumber + 7) notes.Add(new Note("VisitedAfterIncident", incident.Id));
        }

        foreach (var objective in CollectionsMarshal.AsSpan(record.Objectives))
        {
            if (!actions.ContainsKey(objective.Id)) notes.Add(new Note("ObjectiveWithoutActions", objective.Id));
        }

        foreach (var objective in CollectionsMarshal.AsSpan(record.Objectives))
        {
            if (!actions.TryGetValue(objective.Id, out var own) || AllDone(own)) notes.Add(new Note("ObjectiveDone", objective.Id));
        }

        var recent = false;
        foreach (var meeting in CollectionsMarshal.AsSpan(record.Meetings)) recent |= meeting.Date.DayNumber >= record.Header.AsOf.DayNumber - 28;
        if (!recent) notes.Add(new Note("NoRecentMeeting", 0));

        foreach (var meeting in CollectionsMarshal.AsSpan(record.Meetings))
        {
            for (var at = FirstVisit(visits, meeting.Date.AddDays(-10)); at < visits.Length && visits[at].Date < meeting.Date; at++)
            {
                if (!visits[at].Child) continue;

                notes.Add(new Note("VisitBeforeMeeting", meeting.Id));
                break;
            }
        }

        var kinds = new HashSet<string>(StringComparer.Ordinal);
        foreach (var incident in CollectionsMarshal.AsSpan(record.Incidents))
        {
            if (kinds.Add(incident.Type)) notes.Add(new Note("IncidentOfItsKindAlone", incident.Id));
        }
    }

    private static void Queries(Record record, List<Note> notes)
    {
        var seen = 0;
        foreach (var visit in CollectionsMarshal.AsSpan(record.Visits)) seen += visit.Child ? 1 : 0;
        notes.Add(new Note("VisitsCounted", seen));

        var (all, alone) = (0, 0);
        foreach (var visit in CollectionsMarshal.AsSpan(record.Visits))
        {
            if (!visit.Child) continue;

            all++;
            if (visit.Alone) alone++;
        }

        if (all > 0) notes.Add(new Note("AloneShare", alone * 100 / all));

        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var action in CollectionsMarshal.AsSpan(record.Actions))
        {
            if (action.CompletedOn is null) CollectionsMarshal.GetValueRefOrAddDefault(owners, action.Owner, out _)++;
        }

        foreach (var (owner, number) in owners) notes.Add(new Note("ActionsByOwner:" + owner, number));

        Gathering? last = null;
        foreach (var meeting in CollectionsMarshal.AsSpan(record.Meetings))
        {
            if (meeting.Quorate && (last is null || meeting.Date > last.Date)) last = meeting;
        }

        if (last is not null) notes.Add(new Note("LastMeeting", last.Id));

        var counts = new Dictionary<int, int>();
        foreach (var action in CollectionsMarshal.AsSpan(record.Actions)) CollectionsMarshal.GetValueRefOrAddDefault(counts, action.Objective, out _)++;
        foreach (var (objective, number) in counts)
        {
            if (number >= 4) notes.Add(new Note("BusyObjective", objective));
        }

        var overdue = 0;
        foreach (var objective in CollectionsMarshal.AsSpan(record.Objectives)) overdue += objective.Achieved is null && objective.Target < record.Header.AsOf ? 1 : 0;
        notes.Add(new Note("OverdueTargets", overdue));
    }

    private static void Joins(Record record, Dictionary<int, List<Step>> actions, List<Note> notes)
    {
        var decisions = CollectionsMarshal.AsSpan(record.Decisions);
        foreach (var incident in CollectionsMarshal.AsSpan(record.Incidents))
        {
            for (var at = FirstDecision(decisions, incident.Date); at < decisions.Length && decisions[at].Date.DayNumber <= incident.Date.DayNumber + 3; at++)
                notes.Add(new Note("DecidedSoon", (incident.Id * 4096) + decisions[at].Id));
        }

        foreach (var objective in CollectionsMarshal.AsSpan(record.Objectives))
        {
            if (objective.Achieved is not null || !actions.TryGetValue(objective.Id, out var own)) continue;

            foreach (var action in CollectionsMarshal.AsSpan(own))
            {
                if (action.Due > objective.Target) notes.Add(new Note("LateForObjective", action.Id));
            }
        }

        var visits = CollectionsMarshal.AsSpan(record.Visits);
        for (var i = 0; i < visits.Length; i++)
        {
            for (var j = i + 1; j < visits.Length && visits[j].Date == visits[i].Date; j++) notes.Add(new Note("TwoVisitsADay", visits[i].Id));
        }

        foreach (var meeting in CollectionsMarshal.AsSpan(record.Meetings))
        {
            if (meeting.Type != "reviewConference") continue;

            for (var at = FirstDecision(decisions, meeting.Date); at < decisions.Length && decisions[at].Date == meeting.Date; at++)
                notes.Add(new Note("DecidedAtMeeting", decisions[at].Id));
        }

        var incidents = CollectionsMarshal.AsSpan(record.Incidents);
        for (var i = 0; i < incidents.Length; i++)
        {
            if (!incidents[i].Severe) continue;

            for (var j = i + 1; j < incidents.Length && incidents[j].Date.DayNumber <= incidents[i].Date.DayNumber + 14; j++)
            {
                if (incidents[j].Date > incidents[i].Date) notes.Add(new Note("IncidentsInARow", (incidents[i].Id * 4096) + incidents[j].Id));
            }
        }

        var days = new Dictionary<(string Owner, DateOnly Due), List<int>>();
        foreach (var action in CollectionsMarshal.AsSpan(record.Actions))
        {
            ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(days, (action.Owner, action.Due), out var known);
            if (known)
            {
                foreach (var earlier in same!) notes.Add(new Note("SameOwnerSameDay", earlier));
            }

            (same ??= new(1)).Add(action.Id);
        }
    }

    private static void Chaining(Record record, Dictionary<int, List<Step>> actions, List<Note> notes)
    {
        var silences = Silences(record);
        foreach (var silence in CollectionsMarshal.AsSpan(silences)) notes.Add(new Note("SilenceNoted", silence.From.DayNumber));

        var incidents = CollectionsMarshal.AsSpan(record.Incidents);
        foreach (var silence in CollectionsMarshal.AsSpan(silences))
        {
            for (var at = FirstIncident(incidents, silence.From.AddDays(1)); at < incidents.Length && incidents[at].Date < silence.To; at++)
                notes.Add(new Note("IncidentInSilence", incidents[at].Id));
        }

        var decisions = CollectionsMarshal.AsSpan(record.Decisions);
        var unanswered = new List<Happening>();
        foreach (var incident in incidents)
        {
            var at = FirstDecision(decisions, incident.Date);
            if (at == decisions.Length || decisions[at].Date.DayNumber > incident.Date.DayNumber + 5) unanswered.Add(incident);
        }

        foreach (var incident in CollectionsMarshal.AsSpan(unanswered))
        {
            if (incident.Severe) notes.Add(new Note("SevereUnanswered", incident.Id));
        }

        var stuck = new List<Aim>();
        foreach (var objective in CollectionsMarshal.AsSpan(record.Objectives))
        {
            if (objective.Achieved is null && actions.TryGetValue(objective.Id, out var own) && AllLate(own, record.Header.AsOf)) stuck.Add(objective);
        }

        foreach (var objective in CollectionsMarshal.AsSpan(stuck)) notes.Add(new Note("StuckNoted", objective.Id));
        if (silences.Count == 0 && stuck.Count == 0) notes.Add(new Note("Steady", 0));
        notes.Add(new Note("Troubles", (silences.Count * 4096) + unanswered.Count));
    }

    private static List<Silence> Silences(Record record)
    {
        var silences = new List<Silence>();
        DateOnly? before = null;
        foreach (var visit in CollectionsMarshal.AsSpan(record.Visits))
        {
            if (!visit.Child) continue;

            if (before is { } last && visit.Date.DayNumber - last.DayNumber > 28) silences.Add(new Silence(last, visit.Date));
            before = visit.Date;
        }

        return silences;
    }

    private static Dictionary<int, List<Step>> ActionsByObjective(Record record)
    {
        var byObjective = new Dictionary<int, List<Step>>();
        foreach (var action in CollectionsMarshal.AsSpan(record.Actions)) (CollectionsMarshal.GetValueRefOrAddDefault(byObjective, action.Objective, out _) ??= []).Add(action);
        return byObjective;
    }

    private static bool AllDone(List<Step> actions)
    {
        foreach (var action in CollectionsMarshal.AsSpan(actions))
        {
            if (action.CompletedOn is null) return false;
        }

        return true;
    }

    private static bool AllLate(List<Step> actions, DateOnly asOf)
    {
        foreach (var action in CollectionsMarshal.AsSpan(actions))
        {
            if (action.CompletedOn is not null || action.Due >= asOf) return false;
        }

        return true;
    }

    private static int FirstVisit(ReadOnlySpan<Seen> visits, DateOnly day)
    {
        var (low, high) = (0, visits.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (visits[middle].Date < day) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int FirstDecision(ReadOnlySpan<Ruling> decisions, DateOnly day)
    {
        var (low, high) = (0, decisions.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (decisions[middle].Date < day) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int FirstIncident(ReadOnlySpan<Happening> incidents, DateOnly day)
    {
        var (low, high) = (0, incidents.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (incidents[middle].Date < day) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
