using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR10_Chronology.ChronologyRecords;

namespace CaseAudit.Rules.Tests.CaseRecord.CR10_Chronology;

public sealed class CR10_5_SeveralAgencies_Cases : CriterionTable
{
    public override string Code => "CR10.5";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("two agencies", Grade.Met, From("childrensSocialCare", "police", "police")) { Says = "two agencies: children’s social care and police" },
        new("one agency", Grade.NotMet, From("childrensSocialCare", "childrensSocialCare")) { Says = "comes from children’s social care" },
        new("one agency in two spellings", Grade.NotMet, From("health", "Health ")),
        new("one entry names a source, others do not", Grade.NotMet, From("health", null)),
        new("no entry names a source", Grade.NotEvidenced, From(null, " ")),
        new("no entries", Grade.NotApplicable, Chronology()),
        new("nothing said of a chronology", Grade.NotEvidenced, WithoutChronology()),
    ];

    private static CaseExtract From(params string?[] sources) => Chronology([.. sources.Select(source => Entry("2024-02-01") with { Source = source })]);
}
