using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.AuditActions;

/// <summary>A recommendation with the checks whether it was carried out.</summary>
/// <param name="Recommendation">The recommendation.</param>
/// <param name="Checks">The checks, by day.</param>
public sealed record FollowedRecommendation(Recorded<Recommendation> Recommendation, IReadOnlyList<Recorded<FollowUp>> Checks)
{
    /// <summary>Whether another has taken its place.</summary>
    public bool IsSuperseded => Recommendation.Item.Status == RecommendationStatus.Superseded;

    /// <summary>Whether it is said to be completed.</summary>
    public bool IsCompleted => Recommendation.Item.CompletedOn is not null || Recommendation.Item.Status == RecommendationStatus.Completed;

    /// <summary>Whether completion was verified, and no later check found it not done.</summary>
    public bool IsVerified => !IsRefuted && (Recommendation.Item.VerifiedOn is not null || Last?.Item.Result == FollowUpResult.Done);

    /// <summary>Whether the latest word is a check that found it not done.</summary>
    public bool IsRefuted => Last is { Item.Result: FollowUpResult.NotDone } last && !(Recommendation.Item.VerifiedOn > last.Item.CheckedOn);

    /// <summary>Whether it was completed after it was due.</summary>
    public bool IsLate => Recommendation.Item.CompletedOn > Recommendation.Item.Due;

    private Recorded<FollowUp>? Last => Checks.Count == 0 ? null : Checks[^1];
}
