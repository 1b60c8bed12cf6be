using CaseAudit.Model;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>Finds the pairs on which agreement is measured: covered areas where the record bears a judgement (V6).</summary>
[Name("Pairs for the agreement")]
public sealed class FindJudgementPairs : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Comparison comparison = null!;

        When()
            .Match(() => comparison, c => c.Area.Audit != null, c => c.AuditRank != null, c => c.Record != null && c.Record!.Rank != null);

        Then()
            .Yield(_ => Of(comparison));
    }

    private static JudgementPair Of(Comparison comparison)
    {
        var audit = comparison.Area.Audit!.Item;
        return new(audit.AuditId, audit.CaseId, comparison.Area.Map.Area, audit.Auditor?.Ref, comparison.AuditRank!.Value, comparison.Record!.Rank!.Value, comparison.Distant);
    }
}
