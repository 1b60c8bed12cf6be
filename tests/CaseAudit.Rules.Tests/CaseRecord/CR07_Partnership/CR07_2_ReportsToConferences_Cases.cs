using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR07_Partnership;

public sealed class CR07_2_ReportsToConferences_Cases : CriterionTable
{
    public override string Code => "CR07.2";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("each partner sent a report", Grade.Met, With(Conference("2024-01-19", Report("health", true), Report("education", true)))) { Says = "the conference of 19 January 2024" },
        new("one of two partners sent none", Grade.PartlyMet, With(Conference("2024-01-19", Report("health", true), Report("education", false)))) { Says = "from education (19 January 2024)" },
        new("no partner sent a report", Grade.NotMet, With(Conference("2024-01-19", Report("health", false), Report("education", false)))),
        new("a report not recorded where another is", Grade.PartlyMet, With(Conference("2024-01-19", Report("health", true), Report("education", null)))),
        new("children's social care's own report is not asked", Grade.Met, With(Conference("2024-01-19", Report("health", true), Report("childrensSocialCare", false)))),
        new("a core group asks for no reports", Grade.NotApplicable, With(Conference("2024-02-02", Report("health", false)) with { Type = MeetingType.CoreGroup })),
        new("review conferences count", Grade.PartlyMet,
            With(Conference("2024-01-19", Report("health", true)), Conference("2024-04-12", Report("health", false)) with { Type = MeetingType.ReviewConference })) { Says = "12 April 2024" },
        new("a conference without agencies beside one with reports", Grade.PartlyMet,
            With(Conference("2024-01-19", Report("health", true)), Conference("2024-04-12") with { Agencies = null })) { Says = "No agencies are recorded for the conference of 12 April 2024." },
        new("on the first day of the period", Grade.NotMet, With(Conference("2023-05-31", Report("health", false)))) { Edge = Edge.OnLimit },
        new("on the day before the period", Grade.NotApplicable, With(Conference("2023-05-30", Report("health", false)))) { Edge = Edge.BeyondLimit },
        new("only partners that are not listed", Grade.NotApplicable, With(Conference("2024-01-19"))),
        new("reports absent", Grade.NotEvidenced, With(Conference("2024-01-19", Report("health", null)))),
        new("reports absent now, carried by an earlier conference", Grade.NotMet, With(Conference("2023-05-30", Report("health", true)), Conference("2024-01-19", Report("health", null)))),
        new("agencies of the conference absent", Grade.NotEvidenced, With(Conference("2024-01-19") with { Agencies = null })),
        new("meetings absent", Grade.NotEvidenced, With() with { Meetings = null }),
        new("no conference recorded", Grade.NotApplicable, With()) { Says = "None recorded: conferences in the period." },
    ];

    private static CaseExtract With(params Meeting[] meetings) => Case(CaseStatus.ChildProtection, "2023-01-09") with { Meetings = meetings };

    private static Meeting Conference(string date, params MeetingAgency[] agencies) =>
        new() { Type = MeetingType.InitialConference, Date = Day(date), Agencies = agencies };

    private static MeetingAgency Report(string agency, bool? report) => new() { Agency = agency, Attended = true, Report = report };
}
