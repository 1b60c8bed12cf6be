using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR07_Partnership;

public sealed class CR07_7_EscalationsResolved_Cases : CriterionTable
{
    public override string Code => "CR07.7";

    // Thursday 22 February 2024 and ten working days: Thursday 7 March 2024.
    public override IEnumerable<CriterionCase> Cases =>
    [
        new("resolved on the tenth working day", Grade.Met, With(Raised("2024-02-22", "2024-03-07"))) { Edge = Edge.OnLimit, Says = "The escalation was resolved within 10 working days." },
        new("resolved on the eleventh working day", Grade.NotMet, With(Raised("2024-02-22", "2024-03-08"))) { Edge = Edge.BeyondLimit, Says = "The escalation was not resolved" },
        new("one in time, one late", Grade.PartlyMet, With(Raised("2024-02-22", "2024-03-07"), Raised("2024-02-22", "2024-04-08"))) { Says = "One of two escalations" },
        new("open, due on the as-of date", Grade.NotApplicable, With(Raised("2024-02-22", null))) { Edge = Edge.OnLimit, AsOf = Day("2024-03-07") },
        new("open, due on the day before", Grade.NotMet, With(Raised("2024-02-22", null))) { Edge = Edge.BeyondLimit, AsOf = Day("2024-03-08"), Says = "it is still open" },
        new("one in time, one open and not due yet", Grade.Met, With(Raised("2024-02-22", "2024-03-01"), Raised("2024-05-30", null))),
        new("resolved after the as-of date is open", Grade.NotMet, With(Raised("2024-04-08", "2024-06-03"))),
        new("raised on the first day of the period", Grade.NotMet, With(Raised("2023-05-31", "2023-12-01"))) { Edge = Edge.OnLimit },
        new("raised on the day before the period, resolved", Grade.NotApplicable, With(Raised("2023-05-30", "2023-12-01"))) { Edge = Edge.BeyondLimit },
        new("raised before the period and still open", Grade.NotMet, With(Raised("2023-02-20", null))),
        new("escalations absent", Grade.NotEvidenced, Case(CaseStatus.ChildInNeed, "2023-01-09")),
        new("escalations recorded as none", Grade.NotApplicable, With()) { Says = "None recorded: escalations in the period." },
    ];

    private static CaseExtract With(params Escalation[] escalations) => Case(CaseStatus.ChildInNeed, "2023-01-09") with { Escalations = escalations };

    private static Escalation Raised(string raised, string? resolved) =>
        new() { Raised = Day(raised), ByAgency = "education", Resolved = resolved is null ? null : Day(resolved) };
}
