using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>Finds the audits that have both an overall judgement and one after moderation (V6).</summary>
[Name("Moderated judgements")]
public sealed class FindModeratedPairs : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Recorded<Audit> audit = null!;

        When()
            .Match(() => audit, a => Comparison.Rank(a.Item.OverallJudgement) != null, a => Comparison.Rank(a.Item.ModeratedJudgement) != null);

        Then()
            .Yield(_ => Of(audit.Item));
    }

    private static ModeratedPair Of(Audit audit) =>
        new(audit.AuditId, audit.CaseId, audit.Auditor?.Ref, Comparison.Rank(audit.OverallJudgement)!.Value, Comparison.Rank(audit.ModeratedJudgement)!.Value);
}
