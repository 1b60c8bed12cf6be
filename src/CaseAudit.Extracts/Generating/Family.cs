using CaseAudit.Model;

namespace CaseAudit.Extracts.Generating;

/// <summary>The child, those around the child, and the agencies at work.</summary>
internal static class Family
{
    public static CaseExtract Write(CaseExtract record, CaseSketch sketch, Chance chance)
    {
        var practice = sketch.Practice.Near(chance);
        return record with
        {
            ReviewStage = chance.Percent(45) ? ReviewStage.OnSite : chance.Percent(50) ? ReviewStage.OffSite : null,
            Child = Child(sketch, practice, chance),
            People = People(sketch, practice, chance),
            Agencies = [.. sketch.Agencies.Select(agency => Agency(agency, sketch, practice, chance))],
            LeadProfessional = practice == Practice.Weak && chance.Percent(40) ? null : new LeadProfessional
            {
                Role = sketch.Status == CaseStatus.EarlyHelp ? "family support worker" : "social worker",
                Agency = Words.SocialCare,
                KnownToFamily = chance.Percent(practice.Usually()),
            },
        };
    }

    private static Child Child(CaseSketch sketch, Practice practice, Chance chance)
    {
        var language = chance.Pick(Words.Languages);
        return new Child
        {
            DateOfBirth = sketch.Unborn ? null : sketch.Born,
            ExpectedDateOfBirth = sketch.Unborn ? sketch.Born : null,
            Gender = sketch.Unborn ? null : chance.Percent(50) ? "female" : "male",
            Ethnicity = sketch.Unborn ? null : Field(chance.Pick(Words.Ethnicities)),
            Religion = Field(chance.Pick(Words.Religions)),
            FirstLanguage = Field(language),
            InterpreterRequired = language == "English" ? false : chance.Percent(50),
            Disabilities = sketch.Factors.Contains("childDisability") ? ["cerebral palsy"] : chance.Percent(practice.Usually()) ? [] : null,
            CommunicationNeeds = sketch.Factors.Contains("childDisability") && chance.Percent(50) ? "Uses picture cards; needs time." : null,
            LastVerified = Verified(sketch, practice, chance),
        };

        string? Field(string value) => chance.Percent(practice.Usually()) ? value : chance.Percent(50) ? chance.Pick(Words.Placeholders) : null;
    }

    private static List<Person> People(CaseSketch sketch, Practice practice, Chance chance)
    {
        var relationships = chance.Percent(practice.Usually()) ? new[] { "mother", "father" } : ["mother"];
        if (chance.Percent(30)) relationships = [.. relationships, "maternal grandmother"];
        return [.. relationships.Select((relationship, index) => new Person
        {
            PersonId = $"P{index + 1}",
            Relationship = relationship,
            ParentalResponsibility = relationship is "mother" or "father",
            LivesWithChild = relationship != "maternal grandmother" && chance.Percent(relationship == "mother" ? 80 : 45),
            ContactDetails = Details(practice, chance),
            LastVerified = Verified(sketch, practice, chance),
            InvolvedInPlanning = chance.Percent(practice.Often()),
        })];
    }

    private static InvolvedAgency Agency(string agency, CaseSketch sketch, Practice practice, Chance chance) => new()
    {
        Agency = agency,
        Service = Words.ServiceOf[agency],
        From = sketch.Opened.AddDays(chance.Between(0, 20)) is var from && from < sketch.End ? from : sketch.Opened,
        To = sketch.Closed,
        ContactDetails = Details(practice, chance),
    };

    private static ContactDetails Details(Practice practice, Chance chance) =>
        chance.Percent(practice.Usually()) ? ContactDetails.Complete : chance.Percent(60) ? ContactDetails.Partial : ContactDetails.Missing;

    private static DateOnly? Verified(CaseSketch sketch, Practice practice, Chance chance) =>
        chance.Percent(practice.Usually()) ? CaseSketch.Later(sketch.Opened, sketch.End.AddDays(-chance.Between(5, 300)))
        : chance.Percent(50) ? sketch.End.AddDays(-chance.Between(400, 900))
        : null;
}
