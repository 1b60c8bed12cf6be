using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment.Assessed;

namespace CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment;

public sealed class CR04_7_ParentsHeard_Cases : CriterionTable
{
    private static readonly Person _mother = new() { PersonId = "P1", Relationship = "mother", ParentalResponsibility = true };
    private static readonly Person _father = new() { PersonId = "P2", Relationship = "birth father", ParentalResponsibility = false };
    private static readonly Person _grandfather = new() { PersonId = "P3", Relationship = "maternal grandfather", ParentalResponsibility = false };

    public override string Code => "CR04.7";

    public override IEnumerable<CriterionCase> Cases =>
    [
        .. Unjudged,
        new("mother and father heard", Grade.Met, Heard(["P1", "P2"], _mother, _father)) { Says = "both people" },
        new("the father not heard", Grade.PartlyMet, Heard(["P1"], _mother, _father)) { Says = "(birth father)" },
        new("a father without parental responsibility is to be heard", Grade.PartlyMet, Heard(["P1"], _mother, _father with { Relationship = "Stepfather" })),
        new("no father among the people", Grade.PartlyMet, Heard(["P1"], _mother)) { Says = "No father is named on the record." },
        new("a grandfather is not a father", Grade.PartlyMet, Heard(["P1"], _mother, _grandfather)) { Says = "No father is named on the record." },
        new("nobody heard", Grade.NotMet, Heard([], _mother, _father)) { Says = "no views of either of the two people" },
        new("nobody heard, and no father", Grade.NotMet, Heard([], _mother)),
        new("a view without text", Grade.NotMet, With(Current with { ParentViews = [new ParentView { PersonId = "P1", Text = " " }] }) with { People = [_mother, _father] }),
        new("parents’ views not recorded", Grade.NotEvidenced, With(Current) with { People = [_mother, _father] }),
        new("an earlier assessment holds views, this one does not", Grade.NotMet, With(Earlier with { ParentViews = [new ParentView { PersonId = "P1", Text = "…" }] }, Current) with { People = [_mother, _father] }),
        new("nobody with parental responsibility, no father", Grade.PartlyMet, Heard([], _grandfather)) { Says = "Nobody with parental responsibility" },
        new("parental responsibility not recorded", Grade.NotEvidenced, Heard(["P1"], _mother with { ParentalResponsibility = null })),
        new("nothing said of people", Grade.NotEvidenced, With(Current with { ParentViews = [] })),
        new("nobody recorded", Grade.NotApplicable, Heard([])),
    ];

    private static CaseExtract Heard(string[] heard, params Person[] people) =>
        With(Current with { ParentViews = [.. heard.Select(id => new ParentView { PersonId = id, Text = "We want help." })] }) with { People = people };
}
