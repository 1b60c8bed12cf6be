using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR11_DataFields.DataFieldRecords;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR11_DataFields;

public sealed class CR11_2_ContactDetails_Cases : CriterionTable
{
    public override string Code => "CR11.2";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("all complete", Grade.Met, With([Mother(ContactDetails.Complete), Father(ContactDetails.Complete)], [Agency("health", ContactDetails.Complete)])) { Says = "mother, father and health" },
        new("off site", Grade.NotApplicable, OffSite()),
        new("partial for the mother", Grade.PartlyMet, With([Mother(ContactDetails.Partial), Father(ContactDetails.Complete)], [])) { Says = "one of two parents, carers and agencies: mother" },
        new("complete for nobody", Grade.NotMet, With([Mother(ContactDetails.Partial)], [Agency("health", ContactDetails.Missing)])),
        new("not recorded for one of two agencies", Grade.PartlyMet, With([], [Agency("health", ContactDetails.Complete), Agency("police", null)])) { Says = "police" },
        new("nothing said for any agency", Grade.PartlyMet, With([Mother(ContactDetails.Complete)], [Agency("health", null)])),
        new("nothing said for anybody", Grade.NotEvidenced, With([Mother(null)], [Agency("health", null)])),
        new("nothing said for the mother, the record carries a sibling’s", Grade.NotMet, With([Mother(null), new() { Relationship = "sibling", ContactDetails = ContactDetails.Complete }], [])) { Says = "not complete for mother." },
        new("nothing said of people", Grade.NotEvidenced, With([], []) with { People = null }),
        new("nothing said of agencies", Grade.NotEvidenced, With([Mother(ContactDetails.Complete)], []) with { Agencies = null }),
        new("nobody recorded", Grade.NotApplicable, With([], [])),
        new("a sibling is not asked about", Grade.Met, With([Mother(ContactDetails.Complete), new() { Relationship = "sibling", LivesWithChild = true, ContactDetails = ContactDetails.Missing }], [])),
        new("a grandmother with parental responsibility is", Grade.PartlyMet, With([Mother(ContactDetails.Complete), new() { Relationship = "grandmother", ParentalResponsibility = true, ContactDetails = ContactDetails.Missing }], [])),
        new("a foster carer is", Grade.PartlyMet, With([Mother(ContactDetails.Complete), new() { Relationship = "foster carer", ContactDetails = ContactDetails.Missing }], [])),
        new("an agency that has ended is not asked about", Grade.Met, With([Mother(ContactDetails.Complete)], [Agency("police", ContactDetails.Missing) with { To = Day("2024-03-01") }])),
        new("children’s social care itself is not asked about", Grade.Met, With([Mother(ContactDetails.Complete)], [Agency("childrensSocialCare", ContactDetails.Missing)])),
    ];

    private static CaseExtract With(Person[] people, InvolvedAgency[] agencies) => OnSite() with { People = people, Agencies = agencies };
}
