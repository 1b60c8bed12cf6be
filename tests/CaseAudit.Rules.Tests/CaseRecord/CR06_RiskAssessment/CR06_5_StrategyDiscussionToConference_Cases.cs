using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR06_RiskAssessment;

public sealed class CR06_5_StrategyDiscussionToConference_Cases : CriterionTable
{
    private static readonly string[] _required = ["childrensSocialCare", "police", "health"];

    public override string Code => "CR06.5";

    // Wednesday 3 January 2024 and fifteen working days: Wednesday 24 January.
    // Friday 12 April 2013: Friday 3 May. Monday 15 April 2013: Tuesday 7 May (6 May is a bank holiday). Friday 19 April 2013: Monday 13 May.
    public override IEnumerable<CriterionCase> Cases =>
    [
        new("conference on the fifteenth working day", Grade.Met, Enquired("2024-01-03", "2024-01-03", "2024-01-24")) { Edge = Edge.OnLimit, Says = "within 15 working days of 3 January 2024" },
        new("conference on the sixteenth working day", Grade.PartlyMet, Enquired("2024-01-03", "2024-01-03", "2024-01-25")) { Edge = Edge.BeyondLimit, Says = "was due by 24 January 2024" },
        new("late with a recorded reason", Grade.PartlyMet, Late(Enquired("2024-01-03", "2024-01-03", "2024-01-25"), "family away")) { Says = "a reason for the delay is recorded" },
        new("no conference, on its due day", Grade.Met, Enquired("2024-01-03", "2024-01-03", null)) { Edge = Edge.OnLimit, AsOf = Day("2024-01-24") },
        new("no conference, on the day after its due day", Grade.PartlyMet, Enquired("2024-01-03", "2024-01-03", null)) { Edge = Edge.BeyondLimit, AsOf = Day("2024-01-25"), Says = "it was due by 24 January 2024" },
        new("strategy discussion before the enquiry", Grade.Met, Enquired("2024-01-02", "2024-01-03", "2024-01-19")),
        new("strategy discussion on the day after the enquiry began", Grade.PartlyMet, Enquired("2024-01-04", "2024-01-03", "2024-01-19")) { Edge = Edge.BeyondLimit, Says = "No strategy discussion is recorded on or before" },
        new("no strategy discussion and no conference in time", Grade.NotMet, Enquired(null, "2024-01-03", "2024-01-25")),
        new("no strategy discussion, no conference called for", Grade.NotMet, NoConference(Enquired(null, "2024-01-03", null))),
        new("health took no part", Grade.PartlyMet, Attended(Enquired("2024-01-03", "2024-01-03", "2024-01-19"), "childrensSocialCare", "police")) { Says = "Health is not recorded as taking part in the strategy discussion" },
        new("of two discussions one with all the agencies", Grade.Met, Enquired("2024-01-03", "2024-01-03", "2024-01-19") with
        {
            StrategyDiscussions = [Discussion("2024-01-02", "childrensSocialCare", "police"), Discussion("2024-01-03", _required)],
        }),
        new("the discussion of an earlier enquiry does not serve the next", Grade.PartlyMet, NoConference(Enquired("2024-01-03", "2024-01-03", null)) with
        {
            Section47Enquiries = [Enquiry("2024-01-03", "noFurtherAction"), Enquiry("2024-03-11", "noFurtherAction")],
        }) { Says = "11 March 2024" },
        new("no conference called for", Grade.Met, NoConference(Enquired("2024-01-03", "2024-01-03", null))),
        new("outcome not recorded, in progress", Grade.Met, Enquired("2024-01-03", "2024-01-03", null) with { Section47Enquiries = [Enquiry("2024-01-03", null)] }),
        new("outcome not recorded, completed", Grade.PartlyMet, Enquired("2024-01-03", "2024-01-03", null) with
        {
            Section47Enquiries = [Enquiry("2024-01-03", null) with { Completed = Day("2024-01-12") }],
        }) { Says = "No evidence on the record of what the section 47 enquiry" },
        new("before 15 April 2013 the last discussion starts the clock", Grade.Met, In2013("2013-04-12", "2013-04-19", "2013-05-13")) { Edge = Edge.OnLimit, AsOf = Day("2013-06-28"), Says = "within 15 working days of 19 April 2013" },
        new("before 15 April 2013, a day after the due day from the last discussion", Grade.PartlyMet, In2013("2013-04-12", "2013-04-19", "2013-05-14")) { Edge = Edge.BeyondLimit, AsOf = Day("2013-06-28") },
        new("from 15 April 2013 the initiating discussion starts the clock", Grade.Met, In2013("2013-04-15", "2013-04-19", "2013-05-07")) { Edge = Edge.OnLimit, AsOf = Day("2013-06-28") },
        new("from 15 April 2013, a day after the due day from the initiating discussion", Grade.PartlyMet, In2013("2013-04-15", "2013-04-19", "2013-05-08")) { Edge = Edge.BeyondLimit, AsOf = Day("2013-06-28"), Says = "was due by 7 May 2013" },
        new("before March 2010 no standard for the conference", Grade.Met, In2010()) { AsOf = Day("2010-05-28") },
        new("enquiries absent", Grade.NotEvidenced, Enquired("2024-01-03", "2024-01-03", null) with { Section47Enquiries = null }),
        new("strategy discussions absent", Grade.NotEvidenced, Enquired("2024-01-03", "2024-01-03", null) with { StrategyDiscussions = null }),
        new("meetings absent", Grade.NotEvidenced, Enquired("2024-01-03", "2024-01-03", null) with { Meetings = null }),
        new("no enquiries recorded", Grade.NotApplicable, Enquired("2024-01-03", "2024-01-03", null) with { Section47Enquiries = [] }),
        new("an enquiry on the first day of the period", Grade.NotMet, NoConference(Enquired(null, "2023-05-31", null)) with { Opened = Day("2023-01-09") }) { Edge = Edge.OnLimit },
        new("an enquiry on the day before the period", Grade.NotApplicable, NoConference(Enquired(null, "2023-05-30", null)) with { Opened = Day("2023-01-09") }) { Edge = Edge.BeyondLimit },
        new("only an enquiry of an earlier episode", Grade.NotApplicable, Enquired("2023-06-01", "2023-06-01", null)),
    ];

    private static CaseExtract Enquired(string? discussed, string started, string? conference) => Case(CaseStatus.ChildProtection, "2023-11-06") with
    {
        StrategyDiscussions = discussed is null ? [] : [Discussion(discussed, _required)],
        Section47Enquiries = [Enquiry(started, "conference")],
        Meetings = conference is null ? [] : [new Meeting { Type = MeetingType.InitialConference, Date = Day(conference) }],
    };

    private static CaseExtract In2013(string initiating, string last, string conference) => Enquired(initiating, initiating, conference) with
    {
        Opened = Day("2013-03-01"),
        StrategyDiscussions = [Discussion(initiating, _required), Discussion(last, _required)],
    };

    private static CaseExtract In2010() => Enquired("2010-02-26", "2010-02-26", "2010-05-03") with { Opened = Day("2010-02-01") };

    private static CaseExtract NoConference(CaseExtract extract) =>
        extract with { Section47Enquiries = [.. extract.Section47Enquiries!.Select(enquiry => enquiry with { Outcome = "noFurtherAction" })] };

    private static CaseExtract Attended(CaseExtract extract, params string[] attendees) =>
        extract with { StrategyDiscussions = [.. extract.StrategyDiscussions!.Select(discussion => discussion with { Attendees = attendees })] };

    private static CaseExtract Late(CaseExtract extract, string reason) =>
        extract with { Meetings = [.. extract.Meetings!.Select(meeting => meeting with { DelayReason = reason })] };

    private static StrategyDiscussion Discussion(string date, params string[] attendees) => new() { Date = Day(date), Attendees = attendees };

    private static Section47Enquiry Enquiry(string started, string? outcome) => new() { Started = Day(started), Outcome = outcome };
}
