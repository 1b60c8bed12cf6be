using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.AuditActions;

/// <summary>Sets each recommendation beside the checks of it.</summary>
[Name("Recommendations and checks")]
public sealed class FindFollowedRecommendations : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Recorded<Recommendation> recommendation = null!;
        IEnumerable<Recorded<FollowUp>> checks = null!;

        When()
            .Match(() => recommendation)
            .Query(() => checks, q => q.Match<Recorded<FollowUp>>(f => f.Item.RecommendationId == recommendation.Item.Id).Collect());

        Then()
            .Yield(_ => new FollowedRecommendation(recommendation, checks.OrderBy(check => check.Item.CheckedOn).ToList()));
    }
}
