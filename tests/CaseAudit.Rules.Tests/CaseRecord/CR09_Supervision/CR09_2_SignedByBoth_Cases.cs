using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR09_Supervision;

public sealed class CR09_2_SignedByBoth_Cases : CriterionTable
{
    public override string Code => "CR09.2";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("one session, signed by both", Grade.Met, Sessions(Signed("2024-03-04", true, true))) { Says = "The supervision session of the period is signed by supervisor and worker." },
        new("all signed by both", Grade.Met, Sessions(Signed("2024-03-04", true, true), Signed("2024-04-15", true, true))) { Says = "Both supervision sessions of the period are signed" },
        new("one of two lacks the worker’s signature", Grade.PartlyMet, Sessions(Signed("2024-03-04", true, true), Signed("2024-04-15", true, false))) { Says = "One of two supervision sessions is not signed by both" },
        new("one of two says nothing of signatures", Grade.PartlyMet, Sessions(Signed("2024-03-04", true, true), Signed("2024-04-15", null, null))),
        new("none signed", Grade.NotMet, Sessions(Signed("2024-03-04", false, false), Signed("2024-04-15", true, false))) { Says = "Two of two supervision sessions are not signed by both" },
        new("signed by the supervisor, nothing said of the worker", Grade.NotMet, Sessions(Signed("2024-03-04", true, null))),
        new("nothing said of signatures, but an earlier session carries them", Grade.NotMet, Sessions(Signed("2023-05-30", true, true), Signed("2024-04-15", null, null))) { Edge = Edge.BeyondLimit },
        new("the first day of the lookback counts", Grade.PartlyMet, Sessions(Signed("2023-05-31", true, true), Signed("2024-04-15", null, null))) { Edge = Edge.OnLimit },
        new("nothing said of any signature", Grade.NotEvidenced, Sessions(Signed("2024-03-04", null, null))) { Says = "who signed" },
        new("none recorded", Grade.NotApplicable, Sessions()),
        new("none in the lookback", Grade.NotApplicable, Sessions(Signed("2023-05-01", true, true))),
        new("nothing said of supervision", Grade.NotEvidenced, Case(CaseStatus.ChildInNeed, "2023-01-09")),
    ];

    private static SupervisionSession Signed(string day, bool? supervisor, bool? worker) =>
        new() { Date = Day(day), Type = SupervisionType.Individual, SignedBySupervisor = supervisor, SignedByWorker = worker };

    private static CaseExtract Sessions(params SupervisionSession[] sessions) => Case(CaseStatus.ChildInNeed, "2023-01-09") with { Supervision = sessions };
}
