using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR00_GeneralComments;

public sealed class CR00_2_Interventions_Cases : CriterionTable
{
    public override string Code => "CR00.2";

    public override IEnumerable<CriterionCase> Cases =>
    [
        new("impact and contribution recorded", Grade.Met, With(Told)) { Says = "For the intervention" },
        new("no impact is an impact", Grade.Met, With(Told with { Impact = InterventionImpact.None })),
        new("impact not measured", Grade.PartlyMet, With(Told with { Impact = InterventionImpact.NotMeasured })) { Says = "The impact is not recorded for the intervention" },
        new("contribution told in the words of the impact", Grade.PartlyMet, With(Told with { WorkerContribution = Told.ImpactEvidence })) { Says = "contribution is not told apart" },
        new("contribution missing in one of two", Grade.PartlyMet, With(Told, Told with { WorkerContribution = null })),
        new("neither", Grade.NotMet, With(Told with { Impact = InterventionImpact.NotMeasured, WorkerContribution = Told.ImpactEvidence })),
        new("not measured, nothing said of the contribution", Grade.NotMet, With(Told with { Impact = InterventionImpact.NotMeasured, WorkerContribution = null })),
        new("nothing said of either", Grade.NotEvidenced, With(Told with { Impact = null, WorkerContribution = " " })),
        new("nothing said of interventions", Grade.NotEvidenced, With() with { Interventions = null }),
        new("none", Grade.NotApplicable, With()),
        new("ended before the episode", Grade.NotApplicable, With(Told with { Started = Day("2023-06-01"), Ended = Day("2023-12-31") })),
        new("ended on its first day", Grade.Met, With(Told with { Started = Day("2023-06-01"), Ended = Day("2024-01-01") })),
    ];

    private static readonly Intervention Told = new()
    {
        Name = "Triple P",
        Started = Day("2024-02-01"),
        Impact = InterventionImpact.Positive,
        ImpactEvidence = "Bedtimes are calm",
        WorkerContribution = "Practised the routine with the family each week",
    };

    private static CaseExtract With(params Intervention[] interventions) => Case(CaseStatus.ChildInNeed, "2024-01-01") with { Interventions = interventions };
}
