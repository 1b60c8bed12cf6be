using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR02_Reviews;

public sealed class CR02_6_Inactivity_Cases : CriterionTable
{
    public override string Code => "CR02.6";

    // Six weeks before Friday 31 May 2024 is Friday 19 April.
    public override IEnumerable<CriterionCase> Cases =>
    [
        new("closed", Grade.NotApplicable, Silent() with { Closed = Day("2024-05-01") }),
        new("last visit six weeks ago, refused", Grade.Met, Silent() with { Visits = [Visit("2024-04-19") with { Outcome = VisitOutcome.Refused }] }) { Edge = Edge.OnLimit, Says = "within 6 weeks" },
        new("last visit six weeks and a day ago", Grade.NotMet, Silent() with { Visits = [Visit("2024-04-18")] }) { Edge = Edge.BeyondLimit, Says = "since 18 April 2024" },
        new("a meeting since", Grade.Met, Silent() with { Meetings = [Reviewed.Review("2024-05-02")] }) { Says = "meeting was on 2 May 2024" },
        new("a decision since", Grade.Met, Silent() with { ManagementDecisions = [new ManagementDecision { Date = Day("2024-05-02") }] }),
        new("supervision since", Grade.Met, Silent() with { Supervision = [new SupervisionSession { Date = Day("2024-05-02"), Type = SupervisionType.Individual }] }),
        new("an assessment completed since", Grade.Met, Silent() with { Assessments = [new Assessment { Type = AssessmentType.Single, Started = Day("2024-03-01"), Completed = Day("2024-05-02") }] }),
        new("an assessment authorised since", Grade.Met, Silent() with { Assessments = [new Assessment { Type = AssessmentType.Single, Started = Day("2024-02-01"), Completed = Day("2024-04-02"), AuthorisedOn = Day("2024-05-02") }] }),
        new("an enquiry started since", Grade.Met, Silent() with { Section47Enquiries = [new Section47Enquiry { Started = Day("2024-05-02") }] }),
        new("nothing at all since it was opened", Grade.NotMet, Silent()) { Says = "or closure" },
        new("nothing yet, opened six weeks ago", Grade.Met, Silent() with { Opened = Day("2024-04-19") }) { Says = "opened on 19 April 2024" },
        new("what happened before the episode does not count", Grade.NotMet, Silent() with { Opened = Day("2024-04-18"), Visits = [Visit("2024-04-17")] }),
        new("a gap in the past is not present silence", Grade.Met, Silent() with { Visits = [Visit("2023-10-02"), Visit("2024-05-02")] }),
        new("nothing said of supervision, the rest silent", Grade.NotEvidenced, Silent() with { Supervision = null }) { Says = "supervision" },
        new("nothing said of supervision, a visit lately", Grade.Met, Silent() with { Supervision = null, Visits = [Visit("2024-05-02")] }),

        // A care leaver is visited every eight weeks: the eighth week before 31 May begins on 5 April.
        new("care leaver visited eight weeks ago", Grade.Met, Silent() with { Status = CaseStatus.CareLeaver, Visits = [Visit("2024-04-05")] }) { Edge = Edge.OnLimit, Says = "within 8 weeks" },
        new("care leaver visited eight weeks and a day ago", Grade.NotMet, Silent() with { Status = CaseStatus.CareLeaver, Visits = [Visit("2024-04-04")] }) { Edge = Edge.BeyondLimit },
        // Long-term since 1 March 2023: from the anniversary a visit every three months.
        new("settled placement, visited three months ago", Grade.Met, Settled("2024-03-02")) { AsOf = Day("2024-06-02"), Edge = Edge.OnLimit, Says = "within 3 months" },
        new("settled placement, visited three months and a day ago", Grade.NotMet, Settled("2024-03-02")) { AsOf = Day("2024-06-03"), Edge = Edge.BeyondLimit },
    ];

    private static CaseExtract Silent() => Case(CaseStatus.ChildInNeed, "2023-09-18") with { Visits = [], Meetings = [], ManagementDecisions = [], Assessments = [], Supervision = [] };

    private static Visit Visit(string day) => new() { Date = Day(day), Outcome = VisitOutcome.Seen };

    private static CaseExtract Settled(string visit) => Silent() with
    {
        Status = CaseStatus.ChildLookedAfter,
        Opened = Day("2023-03-01"),
        Placements = [new Placement { LongTerm = true, From = Day("2023-03-01") }],
        Visits = [Visit(visit)],
    };
}
