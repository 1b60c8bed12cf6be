using System.Runtime.InteropServices;
using CaseAudit.Model;

namespace CaseAudit.Rules.Facts;

/// <summary>One case flattened into facts: an item of each collection is a fact of its own, as it stood on the as-of date.</summary>
public sealed class CaseFacts
{
    private static readonly int Collections = Enum.GetValues<RecordCollection>().Length;

    private readonly List<object> _facts = new(512);
    private readonly Presence[] _presence = new Presence[Collections];
    private readonly List<StatusPeriod> _statusHistory = [];
    private readonly List<LegalStatus> _legalStatuses = [];
    private readonly IReadOnlySet<string> _leftOut;
    private readonly bool _anyLeftOut;
    private readonly AsAt _asAt;

    private CaseFacts(CaseExtract extract, DateOnly asOf, Standards standards, IReadOnlySet<string> leftOut)
    {
        _leftOut = leftOut;
        _anyLeftOut = leftOut.Count > 0;
        _asAt = new AsAt(asOf);
        Flatten(extract);
        var closed = extract.Closed <= asOf ? extract.Closed : null;
        Case = new CaseUnderReview(extract, asOf, _asAt, _presence)
        {
            StatusStart = StatusDates.Start(extract.Status, extract.Opened, closed, _statusHistory),
            LookbackStart = StatusDates.LookbackStart(standards, asOf),
            LookedAfterSince = StatusDates.LookedAfterSince(extract.Status, extract.Opened, closed, _statusHistory, _legalStatuses),
        };
        _facts.Add(Case);
        _facts.Add(standards);
    }

    /// <summary>The case.</summary>
    public CaseUnderReview Case { get; }

    /// <summary>Every fact: the case, the standards and the items, in the order of the record.</summary>
    public IReadOnlyList<object> Facts => _facts;

    /// <summary>What was left aside because it is dated after the as-of date.</summary>
    public IReadOnlyList<Place> Later => _asAt.Later;

    /// <summary>Flattens a case.</summary>
    /// <param name="extract">The case as read.</param>
    /// <param name="asOf">The day on which it is judged.</param>
    /// <param name="standards">The standards in force.</param>
    /// <param name="leftOut">JSON Pointers of items to leave out, as if never recorded: those whose end lies before their start.</param>
    public static CaseFacts From(CaseExtract extract, DateOnly asOf, Standards standards, IReadOnlySet<string> leftOut) =>
        new(leftOut.Contains("/closed") ? extract with { Closed = null } : extract, asOf, standards, leftOut);

    private void Flatten(CaseExtract extract)
    {
        Add(RecordCollection.People, "people", extract.People, null, _asAt.Read);
        Add(RecordCollection.Agencies, "agencies", extract.Agencies, x => x.From, _asAt.Read);
        Add(RecordCollection.StatusHistory, "statusHistory", extract.StatusHistory, x => x.From, _asAt.Read, (_, fact) => _statusHistory.Add(((Recorded<StatusPeriod>)fact).Item));
        Add(RecordCollection.LegalStatuses, "legalStatuses", extract.LegalStatuses, x => x.From, _asAt.Read, (_, fact) => _legalStatuses.Add(((Recorded<LegalStatus>)fact).Item));
        Add(RecordCollection.Placements, "placements", extract.Placements, x => x.From, _asAt.Read);
        Add(RecordCollection.Allocations, "allocations", extract.Allocations, x => x.From, _asAt.Read);
        Add(RecordCollection.Referrals, "referrals", extract.Referrals, x => x.Date, _asAt.Read);
        Add(RecordCollection.Assessments, "assessments", extract.Assessments, x => x.Started, _asAt.Read,
            (assessment, fact) => AddParts(fact, "parentViews", assessment.ParentViews));
        Add(RecordCollection.StrategyDiscussions, "strategyDiscussions", extract.StrategyDiscussions, x => x.Date);
        Add(RecordCollection.Section47Enquiries, "section47Enquiries", extract.Section47Enquiries, x => x.Started, _asAt.Read);
        Add(RecordCollection.RiskAssessments, "riskAssessments", extract.RiskAssessments, x => x.Date, null,
            (assessment, fact) => AddParts(fact, "risks", assessment.Risks));
        Add(RecordCollection.Meetings, "meetings", extract.Meetings, x => x.Date, null, (meeting, fact) =>
        {
            AddParts(fact, "agencies", meeting.Agencies);
            AddParts(fact, "objectiveProgress", meeting.ObjectiveProgress);
        });
        Add(RecordCollection.Plans, "plans", extract.Plans, x => x.Created, _asAt.Read,
            (plan, fact) => AddParts(fact, "objectives", plan.Objectives, _asAt.Read,
                (objective, part) => AddParts(part, "actions", objective.Actions, _asAt.Read)));
        Add(RecordCollection.Visits, "visits", extract.Visits, x => x.Date, _asAt.Read);
        Add(RecordCollection.DirectWork, "directWork", extract.DirectWork, x => x.Date);
        Add(RecordCollection.Supervision, "supervision", extract.Supervision, x => x.Date, null,
            (session, fact) => AddParts(fact, "actions", session.Actions, _asAt.Read));
        Add(RecordCollection.ManagementDecisions, "managementDecisions", extract.ManagementDecisions, x => x.Date, null,
            (decision, fact) => AddParts(fact, "directions", decision.Directions, _asAt.Read));
        Add(RecordCollection.Incidents, "incidents", extract.Incidents, x => x.Date, _asAt.Read);
        Add(RecordCollection.Interventions, "interventions", extract.Interventions, x => x.Started, _asAt.Read);
        AddEntries(extract.Chronology);
        Add(RecordCollection.Communications, "communications", extract.Communications, x => x.Date);
        Add(RecordCollection.Escalations, "escalations", extract.Escalations, x => x.Raised, _asAt.Read);
        Add(RecordCollection.Transfers, "transfers", extract.Transfers, x => x.Date, _asAt.Read);
    }

    private void Add<T>(
        RecordCollection collection, string name, IReadOnlyList<T>? items, Func<T, DateOnly>? date,
        Func<T, Place, T>? read = null, Action<T, Recorded>? parts = null)
        where T : class
    {
        _presence[(int)collection] = items is null ? Presence.Absent : Presence.Empty;
        var all = Span(items);
        for (var i = 0; i < all.Length; i++)
        {
            var (item, at) = (all[i], Place.Root.Of(name, i));
            if (IsLeftOut(at)) continue;
            if (date is not null && !_asAt.Had(date(item), at))
            {
                if (item is Meeting meeting) _facts.Add(new BookedMeeting(meeting, at));
                continue;
            }

            var fact = Insert(item, at, null, read);
            parts?.Invoke(item, fact);
            _presence[(int)collection] = Presence.Filled;
        }
    }

    private void AddParts<T>(Recorded parent, string name, IReadOnlyList<T>? items, Func<T, Place, T>? read = null, Action<T, Recorded>? parts = null)
        where T : class
    {
        if (items is null or { Count: 0 }) return;

        var recorded = parent.NewParts<T>(items.Count);
        var all = Span(items);
        for (var i = 0; i < all.Length; i++)
        {
            var (item, at) = (all[i], parent.At.Of(name, i));
            if (IsLeftOut(at)) continue;

            var fact = Insert(item, at, parent, read);
            recorded.Add(fact);
            parts?.Invoke(item, fact);
        }
    }

    // What is read comes in lists and arrays.
    private static ReadOnlySpan<T> Span<T>(IReadOnlyList<T>? items)
        where T : class
        => items switch { null => [], List<T> list => CollectionsMarshal.AsSpan(list), T[] array => array, _ => items.ToArray() };

    private bool IsLeftOut(Place at) => _anyLeftOut && _leftOut.Contains(at.ToString());

    // Entries dated ahead stay: CR10.6 asks for them. Every other criterion takes those up to the as-of date.
    private void AddEntries(Chronology? chronology)
    {
        var items = chronology?.Entries;
        _presence[(int)RecordCollection.ChronologyEntries] = items is null ? Presence.Absent : items.Count == 0 ? Presence.Empty : Presence.Filled;
        var parent = Place.Root.Of("chronology");
        for (var i = 0; i < items?.Count; i++) Insert(items[i], parent.Of("entries", i), null, null);
    }

    private Recorded<T> Insert<T>(T item, Place at, Recorded? parent, Func<T, Place, T>? read)
        where T : class
    {
        var fact = new Recorded<T>(read is null ? item : read(item, at), at, parent);
        _facts.Add(fact);
        return fact;
    }
}
