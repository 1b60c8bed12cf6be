using System.Runtime.InteropServices;
using CaseAudit.Model;

namespace CaseAudit.Rules.Facts;

/// <summary>One case flattened into facts: an item of each collection is a fact of its own, as it stood on the as-of date.</summary>
public sealed class CaseFacts
{
    private static readonly int Collections = Enum.GetValues<RecordCollection>().Length;

    private readonly List<object> _facts;
    private readonly Presence[] _presence = new Presence[Collections];
    private readonly List<StatusPeriod> _statusHistory = [];
    private readonly List<LegalStatus> _legalStatuses = [];
    private readonly IReadOnlySet<string> _leftOut;
    private readonly bool _anyLeftOut;
    private readonly AsAt _asAt;

    private CaseFacts(CaseExtract extract, DateOnly asOf, Standards standards, IReadOnlySet<string> leftOut, List<object> room)
    {
        _facts = room;
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
    public static CaseFacts From(CaseExtract extract, DateOnly asOf, Standards standards, IReadOnlySet<string> leftOut) => From(extract, asOf, standards, leftOut, []);

    /// <summary>As <see cref="From(CaseExtract, DateOnly, Standards, IReadOnlySet{string})"/>, into a list that is empty, and which may be used again once its facts are in a session.</summary>
    internal static CaseFacts From(CaseExtract extract, DateOnly asOf, Standards standards, IReadOnlySet<string> leftOut, List<object> room) =>
        new(leftOut.Contains("/closed") ? extract with { Closed = null } : extract, asOf, standards, leftOut, room);

    private void Flatten(CaseExtract extract)
    {
        Add(RecordCollection.People, "people", extract.People, null, AsAt.Read);
        Add(RecordCollection.Agencies, "agencies", extract.Agencies, static x => x.From, AsAt.Read);
        Add(RecordCollection.StatusHistory, "statusHistory", extract.StatusHistory, static x => x.From, AsAt.Read, static (facts, fact) => facts._statusHistory.Add(fact.Item));
        Add(RecordCollection.LegalStatuses, "legalStatuses", extract.LegalStatuses, static x => x.From, AsAt.Read, static (facts, fact) => facts._legalStatuses.Add(fact.Item));
        Add(RecordCollection.Placements, "placements", extract.Placements, static x => x.From, AsAt.Read);
        Add(RecordCollection.Allocations, "allocations", extract.Allocations, static x => x.From, AsAt.Read);
        Add(RecordCollection.Referrals, "referrals", extract.Referrals, static x => x.Date, AsAt.Read);
        Add(RecordCollection.Assessments, "assessments", extract.Assessments, static x => x.Started, AsAt.Read,
            static (facts, assessment) => facts.AddParts(assessment, "parentViews", assessment.Item.ParentViews));
        Add(RecordCollection.StrategyDiscussions, "strategyDiscussions", extract.StrategyDiscussions, static x => x.Date);
        Add(RecordCollection.Section47Enquiries, "section47Enquiries", extract.Section47Enquiries, static x => x.Started, AsAt.Read);
        Add(RecordCollection.RiskAssessments, "riskAssessments", extract.RiskAssessments, static x => x.Date, null,
            static (facts, assessment) => facts.AddParts(assessment, "risks", assessment.Item.Risks));
        Add(RecordCollection.Meetings, "meetings", extract.Meetings, static x => x.Date, null, static (facts, meeting) =>
        {
            facts.AddParts(meeting, "agencies", meeting.Item.Agencies);
            facts.AddParts(meeting, "objectiveProgress", meeting.Item.ObjectiveProgress);
        });
        Add(RecordCollection.Plans, "plans", extract.Plans, static x => x.Created, AsAt.Read,
            static (facts, plan) => facts.AddParts(plan, "objectives", plan.Item.Objectives, AsAt.Read,
                static (facts, objective) => facts.AddParts(objective, "actions", objective.Item.Actions, AsAt.Read)));
        Add(RecordCollection.Visits, "visits", extract.Visits, static x => x.Date, AsAt.Read);
        Add(RecordCollection.DirectWork, "directWork", extract.DirectWork, static x => x.Date);
        Add(RecordCollection.Supervision, "supervision", extract.Supervision, static x => x.Date, null,
            static (facts, session) => facts.AddParts(session, "actions", session.Item.Actions, AsAt.Read));
        Add(RecordCollection.ManagementDecisions, "managementDecisions", extract.ManagementDecisions, static x => x.Date, null,
            static (facts, decision) => facts.AddParts(decision, "directions", decision.Item.Directions, AsAt.Read));
        Add(RecordCollection.Incidents, "incidents", extract.Incidents, static x => x.Date, AsAt.Read);
        Add(RecordCollection.Interventions, "interventions", extract.Interventions, static x => x.Started, AsAt.Read);
        AddEntries(extract.Chronology?.Entries);
        Add(RecordCollection.Communications, "communications", extract.Communications, static x => x.Date);
        Add(RecordCollection.Escalations, "escalations", extract.Escalations, static x => x.Raised, AsAt.Read);
        Add(RecordCollection.Transfers, "transfers", extract.Transfers, static x => x.Date, AsAt.Read);
    }

    private void Add<T>(
        RecordCollection collection, string name, IReadOnlyList<T>? items, Func<T, DateOnly>? date,
        Func<AsAt, T, Place, T>? read = null, Action<CaseFacts, Recorded<T>>? parts = null)
        where T : class
    {
        _presence[(int)collection] = items is null ? Presence.Absent : Presence.Empty;
        var all = Span(items);
        for (var i = 0; i < all.Length; i++)
        {
            var fact = new Recorded<T>(all[i], Place.Root, name, i);
            if (IsLeftOut(fact)) continue;
            if (date is not null && !_asAt.Had(date(fact.Item), fact))
            {
                if (fact.Item is Meeting meeting) _facts.Add(new BookedMeeting(meeting, fact));
                continue;
            }

            Insert(fact, read, parts);
            _presence[(int)collection] = Presence.Filled;
        }
    }

    private void AddParts<T>(
        Recorded parent, string name, IReadOnlyList<T>? items, Func<AsAt, T, Place, T>? read = null, Action<CaseFacts, Recorded<T>>? parts = null)
        where T : class
    {
        if (items is null or { Count: 0 }) return;

        var recorded = parent.NewParts<T>(items.Count);
        var all = Span(items);
        for (var i = 0; i < all.Length; i++)
        {
            var fact = new Recorded<T>(all[i], parent, name, i);
            if (IsLeftOut(fact)) continue;

            recorded.Add(fact);
            Insert(fact, read, parts);
        }
    }

    // What is read comes in lists and arrays.
    private static ReadOnlySpan<T> Span<T>(IReadOnlyList<T>? items)
        where T : class
        => items switch { null => [], List<T> list => CollectionsMarshal.AsSpan(list), T[] array => array, _ => items.ToArray() };

    private bool IsLeftOut(Place at) => _anyLeftOut && _leftOut.Contains(at.ToString());

    // Entries dated ahead stay: CR10.6 asks for them. Every other criterion takes those up to the as-of date.
    private void AddEntries(IReadOnlyList<ChronologyEntry>? items)
    {
        _presence[(int)RecordCollection.ChronologyEntries] = items is null ? Presence.Absent : items.Count == 0 ? Presence.Empty : Presence.Filled;
        var chronology = Place.Root.Of("chronology");
        var all = Span(items);
        for (var i = 0; i < all.Length; i++) _facts.Add(new Recorded<ChronologyEntry>(all[i], chronology, "entries", i));
    }

    private void Insert<T>(Recorded<T> fact, Func<AsAt, T, Place, T>? read, Action<CaseFacts, Recorded<T>>? parts)
        where T : class
    {
        if (read is not null) fact.Item = read(_asAt, fact.Item, fact);
        _facts.Add(fact);
        parts?.Invoke(this, fact);
    }
}
