using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR07_Partnership;

public sealed class CR07_1_AgenciesAttend_Cases : CriterionTable
{
    private static readonly string[] _days = ["2024-02-05", "2024-03-04", "2024-04-08", "2024-05-07"];

    public override string Code => "CR07.1";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("three of the last four attended", Grade.Met, Health(true, true, true, false)) { Edge = Edge.OnLimit, Says = "health three of four" },
        new("two of the last four attended", Grade.NotMet, Health(true, true, false, false)) { Edge = Edge.BeyondLimit, Says = "health two of four" },
        new("not listed counts as not attending", Grade.NotMet, With(Involved("health"), [.. _days.Select(day => Meeting(day, Attended("education", true)))])) { Says = "health none of four" },
        new("a fifth meeting before the last four does not count", Grade.Met, Before(Health(true, true, true, true), Meeting("2024-01-15", Attended("health", false)))),
        new("a legal planning meeting does not count", Grade.Met,
            Before(Health(true, true, true, false), Meeting("2024-05-20", Attended("health", false)) with { Type = MeetingType.LegalPlanning })),
        new("fewer meetings: those there are", Grade.Met, With(Involved("health"), Meeting("2024-05-07", Attended("health", true)))),
        new("one agency attends, another does not", Grade.PartlyMet,
            With([.. Involved("health"), .. Involved("education")], Meeting("2024-05-07", Attended("health", true), Attended("education", false)))) { Says = "Attendance at the last meetings: education none of one;" },
        new("an agency answers for the meetings since it became involved", Grade.Met,
            With([new InvolvedAgency { Agency = "health", From = Day("2024-05-07") }], [.. _days.Select((day, i) => Meeting(day, Attended("health", i == 3)))])) { Edge = Edge.OnLimit },
        new("an agency involved since the day after the last meeting", Grade.NotApplicable,
            With([new InvolvedAgency { Agency = "health", From = Day("2024-05-08") }], [.. _days.Select(day => Meeting(day, Attended("education", true)))])) { Edge = Edge.BeyondLimit },
        new("two services of one agency are one", Grade.Met, With([.. Involved("health"), .. Involved("Health")], Meeting("2024-05-07", Attended("health", true)))),
        new("an agency no longer involved is not asked", Grade.NotApplicable,
            With([new InvolvedAgency { Agency = "health", From = Day("2024-01-08"), To = Day("2024-05-30") }], Meeting("2024-05-07", Attended("health", false)))),
        new("agencies recorded as none at the meetings", Grade.NotMet, With(Involved("health"), Meeting("2024-05-07"))),
        new("attendance absent in one meeting where another carries it", Grade.NotMet,
            With(Involved("health"), Meeting("2024-04-08", Attended("health", true)), Meeting("2024-05-07", Attended("health", null)))),
        new("attendance absent throughout", Grade.NotEvidenced, With(Involved("health"), Meeting("2024-05-07", Attended("health", null)))),
        new("agencies of the meetings absent", Grade.NotEvidenced, With(Involved("health"), new Meeting { Type = MeetingType.CoreGroup, Date = Day("2024-05-07") })),
        new("agencies absent", Grade.NotEvidenced, With(null, Meeting("2024-05-07", Attended("health", true)))),
        new("meetings absent", Grade.NotEvidenced, With(Involved("health")) with { Meetings = null }),
        new("no agency but children's social care", Grade.NotApplicable, With(Involved("childrensSocialCare"), Meeting("2024-05-07"))),
        new("meetings recorded as none", Grade.NotApplicable, With(Involved("health"))) { Says = "None recorded: meetings." },
    ];

    private static CaseExtract Health(params bool[] attended) => With(Involved("health"), [.. attended.Select((came, i) => Meeting(_days[i], Attended("health", came)))]);

    private static CaseExtract With(InvolvedAgency[]? agencies, params Meeting[] meetings) =>
        Case(CaseStatus.ChildProtection, "2024-01-08") with { Agencies = agencies, Meetings = meetings };

    private static CaseExtract Before(CaseExtract extract, Meeting meeting) => extract with { Meetings = [meeting, .. extract.Meetings!] };

    private static InvolvedAgency[] Involved(string agency) => [new InvolvedAgency { Agency = agency, From = Day("2024-01-08") }];

    private static Meeting Meeting(string date, params MeetingAgency[] agencies) => new() { Type = MeetingType.CoreGroup, Date = Day(date), Agencies = agencies };

    private static MeetingAgency Attended(string agency, bool? attended) => new() { Agency = agency, Attended = attended };
}
