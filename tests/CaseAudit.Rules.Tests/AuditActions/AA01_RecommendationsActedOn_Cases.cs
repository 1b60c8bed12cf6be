using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.Harness.Audited;

namespace CaseAudit.Rules.Tests.AuditActions;

public sealed class AA01_RecommendationsActedOn_Cases : AuditTable
{
    public override string Code => "AA01.1";

    public override string Subject => "programme";

    public override IEnumerable<AuditCase> Cases
    {
        get
        {
            var verified = new Recommendation { Id = "RC-1", Due = Given.AsOf, Status = RecommendationStatus.Completed, CompletedOn = Given.Day("2024-05-20"), VerifiedOn = Given.Day("2024-05-28") };
            var completed = verified with { VerifiedOn = null };
            var open = new Recommendation { Id = "RC-1", Due = Given.Day("2024-05-30"), Status = RecommendationStatus.Open };
            yield return new("all verified", Grade.Met, With(Many(verified, 3))) { Says = "All three recommendations that fell due were completed and verified." };
            yield return new("mean of nine tenths", Grade.Met, With([.. Many(verified, 9), open])) { Edge = Edge.OnLimit };
            yield return new("mean below nine tenths", Grade.PartlyMet, With([.. Many(verified, 8), open])) { Edge = Edge.BeyondLimit };
            yield return new("mean of six tenths", Grade.PartlyMet, With([.. Many(verified, 3), open, open])) { Edge = Edge.OnLimit };
            yield return new("completed without verification counts half", Grade.NotMet, With(Many(completed, 4))) { Edge = Edge.BeyondLimit, Says = "were completed without verification" };
            yield return new("one of each: a half on average", Grade.NotMet, With([verified, completed, open]));
            yield return new("due on the as-of date counts", Grade.NotMet, With([open with { Due = Given.AsOf }])) { Edge = Edge.OnLimit };
            yield return new("due a day later does not", Grade.NotApplicable, With([open with { Due = Given.Day("2024-06-01") }])) { Edge = Edge.BeyondLimit };
            yield return new("completed late counts in full", Grade.Met, With([verified with { Due = Given.Day("2024-04-01") }])) { Says = "One was completed late." };
            yield return new("verified by a check", Grade.Met, Checked([completed], Check("RC-0", "2024-05-25", FollowUpResult.Done)));
            yield return new("a check found it not done", Grade.NotMet, Checked([verified], Check("RC-0", "2024-05-29", FollowUpResult.NotDone)));
            yield return new("not done at first, done at the next check", Grade.Met, Checked([completed], Check("RC-0", "2024-05-29", FollowUpResult.Done), Check("RC-0", "2024-05-22", FollowUpResult.NotDone)));
            yield return new("a check found it done in part", Grade.NotMet, Checked([completed], Check("RC-0", "2024-05-25", FollowUpResult.Partly)));
            yield return new("superseded and undated are left out and named", Grade.Met, With([verified, open with { Status = RecommendationStatus.Superseded }, open with { Due = null }])) { Says = "Left out as superseded or undated: RC-1 and RC-2." };
            yield return new("completed after the as-of date is not completed", Grade.NotMet, With([completed with { CompletedOn = Given.Day("2024-06-03") }]));
            yield return new("of a report as well", Grade.PartlyMet, With([verified, verified]) with { Reports = [Report() with { Recommendations = [open with { Id = "RP-1" }] }] });
            yield return new("no recommendations", Grade.NotApplicable, With([]));
            yield return new("recommendations absent", Grade.NotEvidenced, Programme(Audit()));
        }
    }

    private static Recommendation[] Many(Recommendation recommendation, int count) => [.. Enumerable.Repeat(recommendation, count)];

    private static AuditProgramme With(Recommendation[] recommendations) =>
        Programme(Audit() with { Recommendations = [.. recommendations.Select((one, number) => one with { Id = $"RC-{number}" })] });

    private static AuditProgramme Checked(Recommendation[] recommendations, params FollowUp[] checks) =>
        With(recommendations) with { Monitoring = new AuditMonitoring { FollowUps = checks } };

    private static FollowUp Check(string id, string day, FollowUpResult result) => new() { RecommendationId = id, CheckedOn = Given.Day(day), Result = result };
}
