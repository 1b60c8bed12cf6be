using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.AuditPractice;

/// <summary>Finds what each audited case’s record says of each practice area (V4).</summary>
[Name("The record’s judgements")]
public sealed class FindRecordJudgements : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Standards standards = null!;
        AuditedRecord record = null!;
        PracticeAreaMap map = null!;

        When()
            .Match(() => standards)
            .Match(() => record)
            .Match(() => map);

        Then()
            .Yield(_ => RecordJudgement.Of(record, map, standards));
    }
}
