using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR11_DataFields.DataFieldRecords;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR11_DataFields;

public sealed class CR11_1_CoreFieldsRecorded_Cases : CriterionTable
{
    public override string Code => "CR11.1";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("every field recorded", Grade.Met, OnSite()) { Says = "All seven core fields" },
        new("off site", Grade.NotApplicable, OffSite()) { Says = "on-site stage" },
        new("ethnicity missing", Grade.PartlyMet, OfChild(CompleteChild with { Ethnicity = null })) { Says = "One of seven core fields is missing or holds a placeholder: ethnicity" },
        new("ethnicity a placeholder", Grade.PartlyMet, OfChild(CompleteChild with { Ethnicity = "NOBT" })),
        new("religion blank", Grade.PartlyMet, OfChild(CompleteChild with { Religion = " " })),
        new("disabilities not asked", Grade.PartlyMet, OfChild(CompleteChild with { Disabilities = null })) { Says = "disabilities" },
        new("disabilities a placeholder", Grade.PartlyMet, OfChild(CompleteChild with { Disabilities = ["unknown"] })),
        new("a disability recorded", Grade.Met, OfChild(CompleteChild with { Disabilities = ["hearing"] })),
        new("two fields missing", Grade.PartlyMet, OfChild(CompleteChild with { Gender = null, InterpreterRequired = null })) { Says = "gender and need for an interpreter" },
        new("a birth date after the as-of date", Grade.PartlyMet, OfChild(CompleteChild with { DateOfBirth = Day("2024-06-01") })) { Says = "date of birth" },
        new("unborn, neither gender nor ethnicity asked", Grade.Met, OfChild(CompleteChild with { DateOfBirth = null, ExpectedDateOfBirth = Day("2024-08-01"), Gender = null, Ethnicity = null })) { Says = "All five" },
        new("no field recorded", Grade.NotMet, OfChild(new Child())),
        new("nothing said of the child", Grade.NotEvidenced, OfChild(null)),
    ];
}
