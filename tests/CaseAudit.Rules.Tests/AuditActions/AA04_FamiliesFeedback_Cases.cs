using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.Harness.Audited;

namespace CaseAudit.Rules.Tests.AuditActions;

public sealed class AA04_FamiliesFeedback_Cases : AuditTable
{
    public override string Code => "AA04.1";

    public override string Subject => "programme";

    public override IEnumerable<AuditCase> Cases
    {
        get
        {
            var asked = new FamilyFeedback { Date = Given.Day("2023-05-31"), Mechanism = "survey", Themes = ["neglect"] };
            yield return new("a mechanism, on the first day of the lookback, with a shared theme", Grade.Met, With(asked)) { Edge = Edge.OnLimit, Says = "asked by survey" };
            yield return new("a day before the lookback", Grade.NotMet, With(asked with { Date = Given.Day("2023-05-30") })) { Edge = Edge.BeyondLimit, Says = "since 31 May 2023" };
            yield return new("no theme shared", Grade.PartlyMet, With(asked with { Themes = ["waiting"] }));
            yield return new("how they were asked is not recorded", Grade.PartlyMet, With(asked with { Mechanism = null }));
            yield return new("themes not recorded", Grade.PartlyMet, With(asked with { Themes = null }));
            yield return new("no feedback", Grade.NotMet, With());
            yield return new("neither mechanism nor themes recorded", Grade.NotEvidenced, With(asked with { Mechanism = null, Themes = null }));
            yield return new("absent", Grade.NotEvidenced, Programme(Audit()));
        }
    }

    private static AuditProgramme With(params FamilyFeedback[] feedback) => Programme(Audit() with { Theme = "Neglect" }) with { FamilyFeedback = feedback };
}
