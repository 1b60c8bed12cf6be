using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment.Assessed;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment;

public sealed class CR04_6_AuthorisedByManager_Cases : CriterionTable
{
    public override string Code => "CR04.6";

    public override IEnumerable<CriterionCase> Cases =>
    [
        .. Unjudged,
        new("by a team manager", Grade.Met, Authorised("Team manager", "2024-02-19")) { Says = "authorised by the Team manager on 19 February 2024" },
        new("by a practice lead", Grade.Met, Authorised("practice lead", "2024-02-19")),
        new("by a social worker", Grade.NotMet, Authorised("social worker", "2024-02-19")) { Says = "which is not a manager’s role" },
        new("an independent reviewing officer does not authorise", Grade.NotMet, Authorised("independent reviewing officer", "2024-02-19")),
        new("by a manager, the day not recorded", Grade.NotEvidenced, Authorised("team manager", null)),
        new("on a day, the role not recorded", Grade.NotEvidenced, Authorised(null, "2024-02-19")),
        new("neither recorded", Grade.NotEvidenced, Authorised(null, null)),
        new("authorised after the as-of date", Grade.NotEvidenced, Authorised("team manager", "2024-06-03")),
        new("an earlier assessment carries both, this one neither", Grade.NotMet, With(Earlier with { AuthorisedByRole = "team manager", AuthorisedOn = Day("2023-12-11") }, Current)),
    ];

    private static CaseExtract Authorised(string? role, string? day) =>
        With(Current with { AuthorisedByRole = role, AuthorisedOn = day is null ? null : Day(day) });
}
