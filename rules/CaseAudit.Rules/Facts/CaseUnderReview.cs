using CaseAudit.Model;
using CaseAudit.Rules.Explaining;

namespace CaseAudit.Rules.Facts;

/// <summary>The case that is judged: its status, the days that count and which collections the extract carries.</summary>
public sealed class CaseUnderReview
{
    private readonly Presence[] _presence;

    internal CaseUnderReview(CaseExtract extract, DateOnly asOf, AsAt asAt, Presence[] presence)
    {
        _presence = presence;
        Extract = extract;
        CaseId = extract.CaseId;
        Status = extract.Status;
        AsOf = asOf;
        Opened = extract.Opened;
        // It cannot read as null, but it is warned of.
        asAt.Had(extract.Opened, Place.Root.Of("opened"));
        Closed = asAt.Closed(extract.Closed);
        End = Closed ?? AsOf;
        OnSite = extract.ReviewStage == ReviewStage.OnSite;
        Child = extract.Child is null ? null : AsAt.Read(asAt, extract.Child, Place.Root.Of("child"));
        LeadProfessional = extract.LeadProfessional;
        Chronology = extract.Chronology is null ? null : AsAt.Read(asAt, extract.Chronology, Place.Root.Of("chronology"));
        CaseSummary = extract.CaseSummary is null ? null : AsAt.Read(asAt, extract.CaseSummary, Place.Root.Of("caseSummary"));
        Closure = extract.Closure is null || !asAt.Had(extract.Closure.Date, Place.Root.Of("closure"))
            ? null
            : AsAt.Read(asAt, extract.Closure, Place.Root.Of("closure"));
    }

    /// <summary>The case as it was read, to tell a list that is absent from one that is empty.</summary>
    internal CaseExtract Extract { get; }

    /// <summary>The case's reference.</summary>
    public string CaseId { get; }

    /// <summary>The status given; it governs how the case is judged (G11).</summary>
    public CaseStatus Status { get; }

    /// <summary>The day on which the record is judged.</summary>
    public DateOnly AsOf { get; }

    /// <summary>First day of the current episode.</summary>
    public DateOnly Opened { get; }

    /// <summary>Last day of the episode; null while open.</summary>
    [InWords("the case is closed", "the case is open")]
    public DateOnly? Closed { get; }

    /// <summary>Last day that is judged: the day the case was closed, else the as-of date.</summary>
    public DateOnly End { get; }

    /// <summary>First day of the status: the open period of the status history with this status, else <see cref="Opened"/> (G11).</summary>
    public required DateOnly StatusStart { get; init; }

    /// <summary>First day of the lookback: the as-of date less <c>period.lookback</c>.</summary>
    public required DateOnly LookbackStart { get; init; }

    /// <summary>First day of the current, unbroken period of being looked after; null when not looked after.</summary>
    public required DateOnly? LookedAfterSince { get; init; }

    /// <summary>First day of the period in which a series is judged: the later of <see cref="StatusStart"/> and <see cref="LookbackStart"/>.</summary>
    public DateOnly PeriodStart => StatusStart > LookbackStart ? StatusStart : LookbackStart;

    /// <summary>First day of what belongs to the current episode and the lookback: the later of <see cref="Opened"/> and <see cref="LookbackStart"/>.</summary>
    public DateOnly EpisodeLookbackStart => Opened > LookbackStart ? Opened : LookbackStart;

    /// <summary>Whether data-field questions are asked (on site only).</summary>
    public bool OnSite { get; }

    /// <summary>The child; null when the extract says nothing.</summary>
    public Child? Child { get; }

    /// <summary>Who leads the work with the family.</summary>
    public LeadProfessional? LeadProfessional { get; }

    /// <summary>The chronology without its entries, which are facts of their own.</summary>
    public Chronology? Chronology { get; }

    /// <summary>The case summary.</summary>
    public CaseSummary? CaseSummary { get; }

    /// <summary>How the case was closed; null while open.</summary>
    [InWords("the closure is recorded", "no closure is recorded")]
    public Closure? Closure { get; }

    /// <summary>The plan that the status requires; null where it requires none.</summary>
    [InWords("a plan is required for the status", "no plan is required for the status")]
    public PlanType? RequiredPlan => Status switch
    {
        CaseStatus.EarlyHelp => PlanType.EarlyHelp,
        CaseStatus.ChildInNeed => PlanType.ChildInNeed,
        CaseStatus.ChildProtection => PlanType.ChildProtection,
        CaseStatus.ChildLookedAfter => PlanType.Care,
        CaseStatus.CareLeaver => PlanType.Pathway,
        _ => null,
    };

    /// <summary>The meeting that reviews the plan; null where the status has no reviews.</summary>
    [InWords("the status has reviews", "the status has no reviews")]
    public MeetingType? ReviewMeeting => Status switch
    {
        CaseStatus.EarlyHelp => MeetingType.TeamAroundChild,
        CaseStatus.ChildInNeed => MeetingType.ChildInNeedReview,
        CaseStatus.ChildProtection => MeetingType.ReviewConference,
        CaseStatus.ChildLookedAfter => MeetingType.LookedAfterReview,
        CaseStatus.CareLeaver => MeetingType.PathwayReview,
        _ => null,
    };

    /// <summary>Whether the child was not born yet on the as-of date.</summary>
    public bool IsUnborn => Child is { DateOfBirth: null, ExpectedDateOfBirth: not null };

    /// <summary>Whether the extract carries a collection.</summary>
    [InWords("the extract carries {0}", "the extract carries no {0}")]
    public Presence Has(RecordCollection collection) => _presence[(int)collection];

    /// <summary>Whether a day lies in the lookback, both ends included.</summary>
    [InWords("{0} lies in the lookback", "{0} lies outside of the lookback")]
    public bool InLookback(DateOnly day) => day >= LookbackStart && day <= End;

    /// <summary>Whether a day lies in the current episode and the lookback, both ends included.</summary>
    [InWords("{0} lies in the current episode and the lookback", "{0} lies before the current episode or the lookback, or after the end")]
    public bool InEpisodeLookback(DateOnly day) => day >= EpisodeLookbackStart && day <= End;

    /// <summary>The child's age in whole years on a day; a birthday on 29 February falls on 28 February in other years.</summary>
    /// <returns>Null where no date of birth is recorded; negative before birth.</returns>
    public int? AgeOn(DateOnly day) => Child?.DateOfBirth is DateOnly born ? Birthdays.AgeOn(born, day) : null;

    /// <summary>The day on which the child reaches an age; null where no date of birth is recorded.</summary>
    public DateOnly? Birthday(int age) => Child?.DateOfBirth?.AddYears(age);
}
