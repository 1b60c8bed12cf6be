using CaseAudit.Model;
using CaseAudit.Rules.AuditActions;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Review;

/// <summary>A recommendation, how old it is and how far it has come.</summary>
/// <param name="RecommendationId">Its reference.</param>
/// <param name="Owner">The role that owns it; null where none is given.</param>
/// <param name="Due">By when; null where it has no day.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Checks">How many follow-up checks there were.</param>
public sealed record ActionProgress(string RecommendationId, string? Owner, DateOnly? Due, ActionState State, int Checks)
{
    /// <summary>The recommendations of a programme: those that ask for attention first, in each state the longest due first.</summary>
    public static IReadOnlyList<ActionProgress> Of(ProgrammeFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var checks = facts.Facts.OfType<Recorded<FollowUp>>().ToLookup(check => check.Item.RecommendationId, StringComparer.Ordinal);
        return [.. facts.Facts.OfType<Recorded<Recommendation>>()
            .Select(one => new FollowedRecommendation(one, [.. checks[one.Item.Id].OrderBy(check => check.Item.CheckedOn)]))
            .Select(one => new ActionProgress(
                one.Recommendation.Item.Id, one.Recommendation.Item.Owner, one.Recommendation.Item.Due, StateOf(one, facts.Programme.AsOf), one.Checks.Count))
            .OrderBy(one => one.State).ThenBy(one => one.Due ?? DateOnly.MaxValue).ThenBy(one => one.RecommendationId, StringComparer.Ordinal)];
    }

    private static ActionState StateOf(FollowedRecommendation one, DateOnly asOf)
    {
        if (one.IsSuperseded) return ActionState.Superseded;
        if (one.IsRefuted) return ActionState.FoundNotDone;
        if (one.IsVerified) return ActionState.Verified;
        if (one.IsCompleted) return ActionState.CompletedUnverified;
        if (one.Recommendation.Item.Due is not DateOnly due) return ActionState.Undated;
        return due > asOf ? ActionState.NotYetDue : due == asOf ? ActionState.DueToday : ActionState.Overdue;
    }
}
