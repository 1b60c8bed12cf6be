using static CaseAudit.Testing.Given;
using static CaseAudit.Rules.Tests.LocalCriteria.Local;

namespace CaseAudit.Rules.Tests.LocalCriteria;

/// <summary>For each template, a criterion and the situations that earn each grade, with the boundary day on both sides.</summary>
internal static class LocalTable
{
    private static readonly CaseExtract Plain = Case(CaseStatus.ChildInNeed, "2023-11-06");

    public static readonly LocalCriterion Interval = Own with { Interval = new() { Between = From("supervision", Is("type", "group")) with { Called = "group session" }, Limit = Limit(2, TimeUnit.Months) } };

    public static readonly LocalCriterion After = Own with
    {
        Within = new() { Of = From("incidents", Is("type", "missing")), Expect = new() { Items = "visits", Where = [Is("childSeenAlone", "true")], Called = "conversation alone" }, Limit = Limit(3, TimeUnit.WorkingDays) },
    };

    public static readonly LocalCriterion Before = Own with
    {
        Within = new() { Of = From("meetings", Is("type", "reviewConference")), Expect = new() { Items = "visits" }, Limit = Limit(7, TimeUnit.Days), Direction = TimeDirection.Before },
    };

    public static readonly LocalCriterion SameItem = Own with { Within = new() { Of = From("visits"), Expect = new() { Date = "recordedOn" }, Limit = Limit(2, TimeUnit.Weeks) } };

    public static readonly LocalCriterion NotYet = Own with { Within = new() { Of = From("assessments"), Expect = new() { Date = "completed", Called = "completion" }, Limit = Limit(1, TimeUnit.Months) } };

    public static readonly LocalCriterion Present = Own with { Present = new() { In = From("managementDecisions"), Field = "rationale" } };

    public static readonly LocalCriterion PresentInParts = Own with { Present = new() { In = From("plans.objectives"), Field = "baseline" } };

    public static readonly LocalCriterion PresentOfTheCase = Own with { Present = new() { In = From("caseSummary"), Field = "text" } };

    public static readonly LocalCriterion AtLeast = Own with { Statuses = [CaseStatus.ChildInNeed], Count = new() { Of = From("directWork"), AtLeast = 2 } };

    public static readonly LocalCriterion AtMost = Own with { Count = new() { Of = From("allocations"), AtMost = 2 } };

    public static readonly LocalCriterion Share = Own with { Share = new() { Of = From("visits", Is("outcome", "seen")), Meet = [Is("bedroomSeen", "true")], AtLeastPercent = 50 } };

    public static readonly LocalCriterion Mentions = Own with { Mentions = new() { In = From("supervision"), Field = "reflection", Any = ["hypothesis", "what if"] } };

    public static IEnumerable<LocalCase> Cases =>
    [
        new("four gaps, each on its last day", Interval, Grade.Strength, Grouped("2024-01-06", "2024-03-06", "2024-05-06") with { Opened = Day("2023-09-06"), Supervision = [.. Sessions(SupervisionType.Group, "2023-11-06", "2024-01-06", "2024-03-06", "2024-05-06")] }),
        new("three gaps, each on its last day", Interval, Grade.Met, Grouped("2024-01-06", "2024-03-06", "2024-05-06")) { Says = "All three gaps between group sessions were within 2 months" },
        new("one of three a day late", Interval, Grade.PartlyMet, Grouped("2024-01-06", "2024-03-07", "2024-05-06")),
        new("two of three a day late", Interval, Grade.NotMet, Grouped("2024-01-07", "2024-03-08", "2024-05-08")),
        new("the open gap on twice the interval", Interval, Grade.PartlyMet, Grouped("2024-01-06", "2024-01-31")) { Says = "the next was due by 31 March 2024" },
        new("the open gap a day longer than twice the interval", Interval, Grade.NotMet, Grouped("2024-01-06", "2024-01-30")),
        new("sessions of another type only, the first due", Interval, Grade.NotMet, Plain with { Supervision = [.. Sessions(SupervisionType.Individual, "2024-01-06")] }) { Says = "No group sessions from" },
        new("nothing due yet", Interval, Grade.NotApplicable, Case(CaseStatus.ChildInNeed, "2024-03-31") with { Supervision = [] }),
        new("no visit says what came of it", Own with { Interval = new() { Between = From("visits", Is("outcome", "seen")), Limit = Limit(10, TimeUnit.WorkingDays) } }, Grade.NotEvidenced, Plain with { Visits = [new() { Date = Day("2024-03-01") }] }) { Says = "No evidence on the record of the outcome of visits." },
        new("no supervision in the extract", Interval, Grade.NotEvidenced, Plain),

        new("on the third working day", After, Grade.Met, Missing("2024-03-01", ("2024-03-06", true))) { Says = "A conversation alone is on the record within 3 working days of the incident." },
        new("on the day itself", After, Grade.Met, Missing("2024-03-01", ("2024-03-01", true))),
        new("on the fourth working day", After, Grade.NotMet, Missing("2024-03-01", ("2024-03-07", true))) { Says = "It came after six days." },
        new("before it, never after", After, Grade.NotMet, Missing("2024-03-01", ("2024-02-29", true))),
        new("seen, not alone", After, Grade.NotMet, Missing("2024-03-01", ("2024-03-04", false))),
        new("after one of two", After, Grade.PartlyMet, Missing("2024-03-01", ("2024-03-04", true)) with { Incidents = [On("2024-03-01"), On("2024-04-05")] }) { Says = "one of two incidents: 5 April 2024." },
        new("due on the as-of date", After, Grade.NotApplicable, Missing("2024-05-28", ("2024-05-20", true))) { Says = "Nothing is due yet" },
        new("due the day before the as-of date", After, Grade.NotMet, Missing("2024-05-24", ("2024-05-20", true))),
        new("another kind of incident", After, Grade.NotApplicable, Missing("2024-03-01", ("2024-03-04", true)) with { Incidents = [On("2024-03-01", IncidentType.Arrest)] }) { Says = "None recorded: incidents in the period." },
        new("before the episode", After, Grade.NotApplicable, Missing("2023-11-05", ("2024-03-04", true))),
        new("no visit says whether the child was alone", After, Grade.NotEvidenced, Missing("2024-03-01", ("2024-03-04", null))),
        new("no visits in the extract", After, Grade.NotEvidenced, Plain with { Incidents = [On("2024-03-01")] }) { Says = "the extract carries no visits" },
        new("no incidents in the extract", After, Grade.NotEvidenced, Plain with { Visits = [] }),

        new("seven days before", Before, Grade.Met, Reviewed("2024-04-15", "2024-04-08")),
        new("eight days before", Before, Grade.NotMet, Reviewed("2024-04-15", "2024-04-07")),
        new("the day after does not count", Before, Grade.NotMet, Reviewed("2024-04-15", "2024-04-16")),

        new("written up on the last day", SameItem, Grade.Met, Recorded(("2024-03-01", "2024-03-15"))),
        new("written up a day late", SameItem, Grade.NotMet, Recorded(("2024-03-01", "2024-03-16"))),
        new("one written up, one never", SameItem, Grade.PartlyMet, Recorded(("2024-03-01", "2024-03-02"), ("2024-03-08", null))),
        new("no visit says when it was written up", SameItem, Grade.NotEvidenced, Recorded(("2024-03-01", null))),
        new("not written up and due on the as-of date", SameItem, Grade.PartlyMet, Recorded(("2024-03-01", "2024-03-02"), ("2024-03-04", null), ("2024-05-17", null))) { Says = "one of two visits" },

        new("not completed is no silence", NotYet, Grade.NotMet, Assessed(null, null)),
        new("not completed and not due", NotYet, Grade.NotApplicable, Plain with { Assessments = [new() { Type = AssessmentType.Single, Started = Day("2024-05-01") }] }),
        new("completed on the last day", NotYet, Grade.Met, Assessed("2024-04-01", null)),
        new("completed a day late", NotYet, Grade.NotMet, Assessed("2024-04-02", null)),
        new("late for a reason that is recorded", NotYet, Grade.PartlyMet, Assessed("2024-04-02", "The father could only be traced in March.")),
        new("completed after the as-of date is not completed", NotYet, Grade.NotMet, Assessed("2024-06-02", null)),

        new("both with", Present, Grade.Met, Decided("a", "b")) { Says = "Both management decisions have their rationale recorded." },
        new("one of two without", Present, Grade.PartlyMet, Decided("a", null)) { Says = "One of two management decisions has no rationale recorded." },
        new("one a placeholder", Present, Grade.PartlyMet, Decided("a", "tbc")),
        new("all placeholders", Present, Grade.NotMet, Decided("n/a", "tbc")) { Says = "None of two management decisions has its rationale recorded." },
        new("without, but an earlier one shows the place for it", Present, Grade.NotMet, Plain with { Opened = Day("2022-01-10"), ManagementDecisions = [Decision("2023-05-30", "a"), Decision("2024-03-01", null)] }),
        new("the first day of the lookback counts", Present, Grade.PartlyMet, Plain with { Opened = Day("2022-01-10"), ManagementDecisions = [Decision("2023-05-31", "a"), Decision("2024-03-01", null)] }),
        new("none carries one", Present, Grade.NotEvidenced, Decided(null, null)),
        new("none recorded", Present, Grade.NotApplicable, Decided()),
        new("no decisions in the extract", Present, Grade.NotEvidenced, Plain),

        new("an objective with a baseline", PresentInParts, Grade.Met, Planned([new() { Baseline = "Twice a week" }])),
        new("plans without a list of objectives", PresentInParts, Grade.NotEvidenced, Planned(null)) { Says = "no plan carries objectives" },
        new("a plan with no objectives", PresentInParts, Grade.NotApplicable, Planned([])),
        new("a plan that ended before the lookback", PresentInParts, Grade.NotApplicable, Planned([new() { Baseline = "x" }], "2023-05-30")),
        new("a plan that ended on its first day", PresentInParts, Grade.Met, Planned([new() { Baseline = "x" }], "2023-05-31")),

        new("a summary with a text", PresentOfTheCase, Grade.Met, Plain with { CaseSummary = new() { Text = "The family at a glance." } }),
        new("a summary that is a placeholder", PresentOfTheCase, Grade.NotMet, Plain with { CaseSummary = new() { Text = "tbc" } }),
        new("a summary without a text", PresentOfTheCase, Grade.NotEvidenced, Plain with { CaseSummary = new() }),
        new("no summary", PresentOfTheCase, Grade.NotEvidenced, Plain),

        new("as many as asked for", AtLeast, Grade.Met, Worked("2024-02-01", "2024-03-01")),
        new("one fewer", AtLeast, Grade.NotMet, Worked("2024-02-01")) { Says = "One direct work session is recorded in the period; at least two are asked for." },
        new("none", AtLeast, Grade.NotMet, Worked()) { Says = "No direct work sessions are recorded" },
        new("on the first day of the lookback", AtLeast, Grade.Met, Worked("2023-05-31", "2024-03-01")),
        new("the day before it", AtLeast, Grade.NotMet, Worked("2023-05-30", "2024-03-01")),
        new("after the as-of date", AtLeast, Grade.NotMet, Worked("2024-06-01", "2024-03-01")),
        new("no direct work in the extract", AtLeast, Grade.NotEvidenced, Plain),
        new("another status", AtLeast, Grade.NotApplicable, Worked() with { Status = CaseStatus.CareLeaver }) { Says = "Asked only of cases with the status child in need." },

        new("as many as allowed for", AtMost, Grade.Met, Allocated(2)),
        new("one more", AtMost, Grade.NotMet, Allocated(3)) { Says = "Three allocations are recorded in the period; at most two are allowed for." },

        new("exactly the share", Share, Grade.Met, Visited(true, false)) { Says = "One of two visits meets what is asked (bedroom seen: yes); at least 50 % are to." },
        new("below the share", Share, Grade.PartlyMet, Visited(true, false, false)),
        new("one says so, another is silent", Share, Grade.PartlyMet, Visited(true, null, null)),
        new("none", Share, Grade.NotMet, Visited(false, false)),
        new("all silent", Share, Grade.NotEvidenced, Visited(null, null)),
        new("no visit at which the child was seen", Share, Grade.NotApplicable, Plain with { Visits = [new() { Date = Day("2024-03-01"), Outcome = VisitOutcome.Refused }] }),
        new("visits that do not say what came of them", Share, Grade.NotEvidenced, Plain with { Visits = [new() { Date = Day("2024-03-01") }] }),

        new("each mentions one of them", Mentions, Grade.Met, Reflected("One Hypothesis is fear.", "What  if she moved?")),
        new("one does not", Mentions, Grade.PartlyMet, Reflected("One hypothesis is fear.", "All is well.")) { Says = "One of two supervision sessions does not mention “hypothesis” or “what if” in the reflection." },
        new("a part of a word is not the word", Mentions, Grade.NotMet, Reflected("Hypothesised.")),
        new("one mentions it, one is blank", Mentions, Grade.PartlyMet, Reflected("A hypothesis.", " ")),
        new("no text at all", Mentions, Grade.NotEvidenced, Reflected(null, " ")),
        new("no sessions", Mentions, Grade.NotApplicable, Reflected()),
    ];

    private static CaseExtract Grouped(params string[] days) => Plain with { Supervision = [.. Sessions(SupervisionType.Group, days)] };

    private static IEnumerable<SupervisionSession> Sessions(SupervisionType type, params string[] days) => days.Select(day => new SupervisionSession { Date = Day(day), Type = type });

    private static Incident On(string day, IncidentType type = IncidentType.Missing) => new() { Date = Day(day), Type = type };

    private static CaseExtract Missing(string day, (string Day, bool? Alone) visit) => Plain with { Incidents = [On(day)], Visits = [new() { Date = Day(visit.Day), ChildSeenAlone = visit.Alone }] };

    private static CaseExtract Reviewed(string review, string visit) => Plain with { Meetings = [new() { Type = MeetingType.ReviewConference, Date = Day(review) }], Visits = [new() { Date = Day(visit) }] };

    private static CaseExtract Recorded(params (string Day, string? Recorded)[] visits) =>
        Plain with { Visits = [.. visits.Select(visit => new Visit { Date = Day(visit.Day), RecordedOn = visit.Recorded is null ? null : Day(visit.Recorded) })] };

    private static CaseExtract Assessed(string? completed, string? reason) =>
        Plain with { Assessments = [new() { Type = AssessmentType.Single, Started = Day("2024-03-01"), Completed = completed is null ? null : Day(completed), DelayReason = reason }] };

    private static ManagementDecision Decision(string day, string? rationale) => new() { Date = Day(day), Rationale = rationale };

    private static CaseExtract Decided(params string?[] rationales) => Plain with { ManagementDecisions = [.. rationales.Select((rationale, i) => Decision($"2024-0{i + 1}-09", rationale))] };

    private static CaseExtract Planned(IReadOnlyList<Objective>? objectives, string? ended = null) =>
        Plain with { Plans = [new() { Type = PlanType.ChildInNeed, Created = Day("2023-01-20"), Ended = ended is null ? null : Day(ended), Objectives = objectives }] };

    private static CaseExtract Worked(params string[] days) => Plain with { DirectWork = [.. days.Select(day => new DirectWork { Date = Day(day) })] };

    private static CaseExtract Allocated(int count) => Plain with { Allocations = [.. Enumerable.Range(1, count).Select(month => new Allocation { From = new DateOnly(2024, month, 1), To = new DateOnly(2024, month, 20) })] };

    private static CaseExtract Visited(params bool?[] bedrooms) =>
        Plain with { Visits = [.. bedrooms.Select((seen, i) => new Visit { Date = new DateOnly(2024, i + 1, 4), Outcome = VisitOutcome.Seen, BedroomSeen = seen })] };

    private static CaseExtract Reflected(params string?[] texts) => Plain with { Supervision = [.. texts.Select((text, i) => new SupervisionSession { Date = new DateOnly(2024, i + 1, 4), Type = SupervisionType.Individual, Reflection = text })] };
}
