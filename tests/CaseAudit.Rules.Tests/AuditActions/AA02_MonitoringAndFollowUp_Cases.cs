using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.Harness.Audited;

namespace CaseAudit.Rules.Tests.AuditActions;

public sealed class AA02_MonitoringAndFollowUp_Cases : AuditTable
{
    public override string Code => "AA02.1";

    public override string Subject => "programme";

    public override IEnumerable<AuditCase> Cases
    {
        get
        {
            // The first audit was completed on 1 February 2024; three months later is 1 May.
            var structure = new AuditMonitoring { Structure = "Quality board", Meetings = [Given.Day("2024-05-01")], FollowUps = [Check("RC-0"), Check("RC-1"), Check("RC-2")] };
            yield return new("a structure, meetings on the last day, enough checks", Grade.Met, With(structure, 5)) { Edge = Edge.OnLimit, Says = "A check is recorded of three of five completed recommendations." };
            yield return new("the meeting a day late", Grade.PartlyMet, With(structure with { Meetings = [Given.Day("2024-05-02")] }, 5)) { Edge = Edge.BeyondLimit };
            yield return new("checks below the share", Grade.PartlyMet, With(structure, 6)) { Edge = Edge.BeyondLimit };
            yield return new("no structure stated", Grade.PartlyMet, With(structure with { Structure = " " }, 5)) { Says = "No structure is stated." };
            yield return new("no meeting, the first overdue", Grade.PartlyMet, With(structure with { Meetings = [] }, 5)) { Says = "The gap between meetings was not within 3 months." };
            yield return new("no completed recommendation, so no checks to ask", Grade.Met, With(structure with { FollowUps = [] }, 0)) { Says = "No recommendation is completed yet" };
            yield return new("nothing is done", Grade.NotMet, With(new AuditMonitoring { Meetings = [], FollowUps = [] }, 2));
            yield return new("checks not recorded", Grade.PartlyMet, With(structure with { FollowUps = null }, 5)) { Says = "Follow-up checks are not recorded." };
            yield return new("meetings not recorded", Grade.PartlyMet, With(structure with { Meetings = null }, 5));
            yield return new("no meeting is due yet", Grade.Met, With(structure with { Meetings = [] }, 5, "2024-05-01")) { Says = "No meeting is due yet." };
            yield return new("a planned re-audit is named", Grade.Met, With(structure with { ReauditPlannedOn = Given.Day("2024-10-01") }, 5)) { Says = "A re-audit is planned for 1 October 2024." };
            yield return new("all silent", Grade.NotEvidenced, With(new AuditMonitoring(), 2));
            yield return new("monitoring absent", Grade.NotEvidenced, With(null, 2));
        }
    }

    private static AuditProgramme With(AuditMonitoring? monitoring, int completed, string firstAudit = "2024-02-01") => Programme(Audit("AU-1", "T-1", firstAudit) with
    {
        Recommendations = [.. Enumerable.Range(0, completed).Select(number => new Recommendation { Id = $"RC-{number}", Status = RecommendationStatus.Completed, CompletedOn = Given.Day("2024-05-10") })],
    }) with { Monitoring = monitoring };

    private static FollowUp Check(string id) => new() { RecommendationId = id, CheckedOn = Given.Day("2024-05-20"), Result = FollowUpResult.Partly };
}
