using CaseAudit.Model;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>Sets each audit’s judgement of each area beside the record’s (V5).</summary>
[Name("Comparison with the record")]
public sealed class CompareWithRecord : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Standards standards = null!;
        Catalogue catalogue = null!;
        AreaOfAudit area = null!;
        IEnumerable<RecordJudgement> records = null!;

        When()
            .Match(() => standards)
            .Match(() => catalogue)
            .Match(() => area)
            .Query(() => records, q => q
                .Match<RecordJudgement>(r => r.Record.CaseId == area.CaseId, r => r.Map == area.Map)
                .Collect());

        Then()
            .Yield(_ => Comparison.Of(area, records.FirstOrDefault(), standards, catalogue));
    }
}
