using CaseAudit.Model;

namespace CaseAudit.Rules.Facts;

/// <summary>An audit programme flattened into facts: an item of each collection is a fact of its own, as it stood on the as-of date.</summary>
/// <remarks>Places are JSON Pointers relative to the programme: <c>/audits/3/areas/0</c>.</remarks>
public sealed class ProgrammeFacts
{
    private readonly List<object> _facts = [];
    private readonly Presence[] _presence = new Presence[Enum.GetValues<ProgrammeCollection>().Length];
    private readonly IReadOnlySet<string> _leftOut;
    private readonly AsAt _asAt;

    private ProgrammeFacts(AuditProgramme programme, DateOnly asOf, Standards standards, IReadOnlySet<string> leftOut)
    {
        _leftOut = leftOut;
        _asAt = new AsAt(asOf);
        Flatten(programme);
        Programme = new ProgrammeUnderReview(programme, asOf, _presence) { LookbackStart = StatusDates.LookbackStart(standards, asOf) };
        _facts.Add(Programme);
        _facts.Add(standards);
    }

    /// <summary>The programme.</summary>
    public ProgrammeUnderReview Programme { get; }

    /// <summary>Every fact: the items in the order of the programme, the programme and the standards.</summary>
    public IReadOnlyList<object> Facts => _facts;

    /// <summary>What was left aside because it is dated after the as-of date.</summary>
    public IReadOnlyList<Place> Later => _asAt.Later;

    /// <summary>Flattens a programme.</summary>
    /// <param name="programme">The programme as read.</param>
    /// <param name="asOf">The day on which it is judged.</param>
    /// <param name="standards">The standards in force.</param>
    /// <param name="leftOut">JSON Pointers of items to leave out, as if never recorded.</param>
    public static ProgrammeFacts From(AuditProgramme programme, DateOnly asOf, Standards standards, IReadOnlySet<string> leftOut) =>
        new(programme, asOf, standards, leftOut);

    private void Flatten(AuditProgramme programme)
    {
        _presence[(int)ProgrammeCollection.Priorities] = programme.Priorities is null ? Presence.Absent : programme.Priorities.Count == 0 ? Presence.Empty : Presence.Filled;
        Add(ProgrammeCollection.Audits, Place.Root, "audits", programme.Audits, x => x.CompletedOn, AsAt.Read, audit =>
        {
            AddParts(audit, "areas", audit.Item.Areas);
            AddParts(audit, "recommendations", audit.Item.Recommendations, AsAt.Read);
        });
        Add(ProgrammeCollection.Reports, Place.Root, "reports", programme.Reports, null, AsAt.Read, AddParts);
        var monitoring = Place.Root.Of("monitoring");
        AddMeetings(programme.Monitoring?.Meetings, monitoring);
        Add(ProgrammeCollection.FollowUps, monitoring, "followUps", programme.Monitoring?.FollowUps, x => x.CheckedOn);
        Add(ProgrammeCollection.Learning, Place.Root, "learning", programme.Learning, x => x.Date);
        Add(ProgrammeCollection.FamilyFeedback, Place.Root, "familyFeedback", programme.FamilyFeedback, x => x.Date);
    }

    private void AddParts(Recorded<AuditReport> report)
    {
        AddParts(report, "themes", report.Item.Themes);
        AddParts(report, "measures", report.Item.Measures);
        AddParts(report, "findings", report.Item.Findings);
        AddParts(report, "effectiveInterventions", report.Item.EffectiveInterventions);
        AddParts(report, "shortfalls", report.Item.Shortfalls);
        AddParts(report, "goodPractice", report.Item.GoodPractice);
        AddParts(report, "recommendations", report.Item.Recommendations, AsAt.Read);
    }

    private void Add<T>(
        ProgrammeCollection collection, Place parent, string name, IReadOnlyList<T>? items, Func<T, DateOnly>? date,
        Func<AsAt, T, Place, T>? read = null, Action<Recorded<T>>? parts = null)
        where T : class
    {
        _presence[(int)collection] = items is null ? Presence.Absent : Presence.Empty;
        for (var i = 0; i < items?.Count; i++)
        {
            var fact = new Recorded<T>(items[i], parent, name, i);
            if (IsLeftOut(fact) || (date is not null && !_asAt.Had(date(fact.Item), fact))) continue;

            Insert(fact, read);
            parts?.Invoke(fact);
            _presence[(int)collection] = Presence.Filled;
        }
    }

    private void AddParts<T>(Recorded parent, string name, IReadOnlyList<T>? items, Func<AsAt, T, Place, T>? read = null)
        where T : class
    {
        if (items is null or { Count: 0 }) return;

        var recorded = parent.NewParts<T>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            var fact = new Recorded<T>(items[i], parent, name, i);
            if (IsLeftOut(fact)) continue;

            recorded.Add(fact);
            Insert(fact, read);
        }
    }

    private void AddMeetings(IReadOnlyList<DateOnly>? days, Place parent)
    {
        _presence[(int)ProgrammeCollection.MonitoringMeetings] = days is null ? Presence.Absent : Presence.Empty;
        for (var i = 0; i < days?.Count; i++)
        {
            var at = parent.Of("meetings", i);
            if (IsLeftOut(at) || !_asAt.Had(days[i], at)) continue;

            _facts.Add(new MonitoringMeeting(days[i], at));
            _presence[(int)ProgrammeCollection.MonitoringMeetings] = Presence.Filled;
        }
    }

    private bool IsLeftOut(Place at) => _leftOut.Count > 0 && _leftOut.Contains(at.ToString());

    private void Insert<T>(Recorded<T> fact, Func<AsAt, T, Place, T>? read)
        where T : class
    {
        if (read is not null) fact.Item = read(_asAt, fact.Item, fact);
        _facts.Add(fact);
    }
}
