using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR08_ManagementOversight;

public sealed class CR08_1_DecisionAtKeyPoints_Cases : CriterionTable
{
    public override string Code => "CR08.1";

    // Monday 11 March 2024: five working days before is Monday 4, five after is Monday 18.
    private const string Monday = "2024-03-11";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("referral, decided five working days after", Grade.Met, Referred(Monday, Decided.On("2024-03-18", DecisionTrigger.Referral))) { Edge = Edge.OnLimit, Says = "the key point of the period (referral)" },
        new("referral, decided six working days after", Grade.NotMet, Referred(Monday, Decided.On("2024-03-19", DecisionTrigger.Referral))) { Edge = Edge.BeyondLimit, Says = "within 5 working days of the referral on 11 March 2024." },
        new("referral, decided five working days before", Grade.Met, Referred(Monday, Decided.On("2024-03-04", DecisionTrigger.Referral))) { Edge = Edge.OnLimit },
        new("referral, decided six working days before", Grade.NotMet, Referred(Monday, Decided.On("2024-03-01", DecisionTrigger.Referral))) { Edge = Edge.BeyondLimit },
        new("plan before Easter, decided on the fifth working day", Grade.Met, Planned("2024-03-27", Decided.On("2024-04-05", DecisionTrigger.Plan))) { Edge = Edge.OnLimit },
        new("plan before Easter, decided on the sixth working day", Grade.NotMet, Planned("2024-03-27", Decided.On("2024-04-08", DecisionTrigger.Plan))) { Edge = Edge.BeyondLimit },

        new("every kind of key point decided", Grade.Met, Full()) { Says = "all seven key points" },
        new("plan decided, transfer not", Grade.PartlyMet, Planned(Monday, Decided.On(Monday, DecisionTrigger.Plan)) with { Transfers = [new() { Date = Day("2024-04-15") }] })
            { Says = "of the transfer on 15 April 2024; one of two key points has one" },
        new("a referral without a decision is not forgiven", Grade.NotMet, Full(except: DecisionTrigger.Referral)) { Says = "six of seven key points have one" },
        new("neither strategy discussion nor enquiry decided, the rest is", Grade.NotMet, Without(Without(Full(), DecisionTrigger.StrategyDiscussion), DecisionTrigger.Section47)) { Says = "the strategy discussion on 5 February 2024 and the start of the section 47 enquiry" },
        new("a missing plan decision among many is partly met", Grade.PartlyMet, Full(except: DecisionTrigger.Plan)),
        new("one decision serves a strategy discussion and its enquiry", Grade.Met, Full(except: DecisionTrigger.Section47)),
        new("a decision about something else", Grade.NotMet, Referred(Monday, Decided.On(Monday))),
        new("a decision by a social worker", Grade.NotMet, Referred(Monday, Decided.On(Monday, DecisionTrigger.Referral, "senior social worker"))),
        new("a decision by an independent reviewing officer", Grade.NotMet, Referred(Monday, Decided.On(Monday, DecisionTrigger.Referral, "independent reviewing officer"))),
        new("a decision by a head of service", Grade.Met, Referred(Monday, Decided.On(Monday, DecisionTrigger.Referral, "Head of Service"))),

        new("assessment authorised by a manager on the fifth working day", Grade.Met, Assessed("2024-03-18", "team manager")) { Edge = Edge.OnLimit },
        new("assessment authorised by a manager on the sixth working day", Grade.NotMet, Assessed("2024-03-19", "team manager")) { Edge = Edge.BeyondLimit, Says = "the completed assessment on 11 March 2024" },
        new("assessment authorised by a social worker", Grade.NotMet, Assessed("2024-03-12", "social worker")),
        new("closed without a decision", Grade.NotMet, Nothing() with { Closed = Day("2024-04-10") }) { Says = "the closure on 10 April 2024" },
        new("closed with a decision", Grade.Met, Nothing(Decided.On("2024-04-12", DecisionTrigger.Closure)) with { Closed = Day("2024-04-10"), Closure = new() { Date = Day("2024-04-10") } }),

        new("time for the decision ends on the as-of date", Grade.NotApplicable, Referred("2024-05-23")) { Edge = Edge.OnLimit, Says = "Nothing is due yet" },
        new("time for the decision ended the day before", Grade.NotMet, Referred("2024-05-22")) { Edge = Edge.BeyondLimit },
        new("referral on the first day of the lookback", Grade.NotMet, Referred("2023-05-31") with { Opened = Day("2023-01-09") }) { Edge = Edge.OnLimit },
        new("referral on the day before the lookback", Grade.NotApplicable, Referred("2023-05-30") with { Opened = Day("2023-01-09") }) { Edge = Edge.BeyondLimit },
        new("referral of an earlier episode", Grade.NotApplicable, Referred("2023-12-01")),
        new("no key points", Grade.NotApplicable, Nothing()) { Says = "None recorded: key points in the period." },
        new("nothing said of decisions", Grade.NotEvidenced, Referred(Monday) with { ManagementDecisions = null }) { Says = "management decisions" },
        new("nothing said of transfers", Grade.NotEvidenced, Referred(Monday) with { Transfers = null }) { Says = "transfers" },
        new("nothing said of plans under assessment", Grade.Met, Referred(Monday, Decided.On(Monday, DecisionTrigger.Referral)) with { Status = CaseStatus.Assessment, Plans = null }),
        new("nothing said of plans in need", Grade.NotEvidenced, Referred(Monday, Decided.On(Monday, DecisionTrigger.Referral)) with { Plans = null }),
        new("nothing said of enquiries in early help", Grade.Met, Referred(Monday, Decided.On(Monday, DecisionTrigger.Referral)) with { Status = CaseStatus.EarlyHelp, StrategyDiscussions = null, Section47Enquiries = null }),
        new("decisions carry no roles", Grade.NotEvidenced, Referred(Monday, Decided.On(Monday, DecisionTrigger.Referral, role: null))),
        new("decisions do not say what about", Grade.NotEvidenced, Referred(Monday, Decided.On(Monday, trigger: null))),
    ];

    private static CaseExtract Nothing(params ManagementDecision[] decisions) => Case(CaseStatus.ChildInNeed, "2024-01-02") with
    {
        Referrals = [], Assessments = [], StrategyDiscussions = [], Section47Enquiries = [], Plans = [], Transfers = [], ManagementDecisions = decisions,
    };

    private static CaseExtract Referred(string day, params ManagementDecision[] decisions) => Nothing(decisions) with { Referrals = [new() { Date = Day(day) }] };

    private static CaseExtract Planned(string day, params ManagementDecision[] decisions) =>
        Nothing(decisions) with { Plans = [new() { Type = PlanType.ChildInNeed, Created = Day(day) }] };

    private static CaseExtract Assessed(string authorised, string role) => Nothing() with
    {
        Assessments = [new() { Type = AssessmentType.Single, Started = Day("2024-02-05"), Completed = Day(Monday), AuthorisedOn = Day(authorised), AuthorisedByRole = role }],
    };

    private static CaseExtract Full(DecisionTrigger? except = null) => Without(Nothing(
        Decided.On("2024-01-03", DecisionTrigger.Referral), Decided.On("2024-02-05", DecisionTrigger.StrategyDiscussion), Decided.On("2024-02-06", DecisionTrigger.Section47),
        Decided.On("2024-02-20", DecisionTrigger.Assessment), Decided.On("2024-02-28", DecisionTrigger.Plan), Decided.On("2024-03-11", DecisionTrigger.Transfer),
        Decided.On("2024-05-10", DecisionTrigger.Closure)) with
    {
        Closed = Day("2024-05-10"),
        Referrals = [new() { Date = Day("2024-01-02") }],
        StrategyDiscussions = [new() { Date = Day("2024-02-05") }],
        Section47Enquiries = [new() { Started = Day("2024-02-06") }],
        Assessments = [new() { Type = AssessmentType.Single, Started = Day("2024-01-03"), Completed = Day("2024-02-20") }],
        Plans = [new() { Type = PlanType.ChildInNeed, Created = Day("2024-02-28") }],
        Transfers = [new() { Date = Day("2024-03-11") }],
    }, except);

    private static CaseExtract Without(CaseExtract extract, DecisionTrigger? trigger) =>
        extract with { ManagementDecisions = [.. extract.ManagementDecisions!.Where(decision => decision.Trigger != trigger)] };
}
