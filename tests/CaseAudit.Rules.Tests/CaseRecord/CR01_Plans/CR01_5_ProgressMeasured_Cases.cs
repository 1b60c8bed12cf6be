using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR01_Plans.Planned;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR01_Plans;

public sealed class CR01_5_ProgressMeasured_Cases : CriterionTable
{
    private const string Measure = "school attendance, weekly";

    public override string Code => "CR01.5";

    public override IEnumerable<CriterionCase> Cases =>
    [
        .. NoObjectivesToRead,
        new("each with measure and baseline", Grade.Strength, WithObjectives(Measured(Measure, "62 % in January"), Measured(Measure, "two nights a week"))) { Says = "where things stood at the start" },
        new("each with measure, one without baseline", Grade.Met, WithObjectives(Measured(Measure, "62 % in January"), Measured(Measure, null))),
        new("one of two without measure", Grade.PartlyMet, WithObjectives(Measured(Measure, "62 %"), Measured(null, "62 %"))) { Says = "One of two open objectives does not say" },
        new("placeholders only", Grade.NotMet, WithObjectives(Measured("tbc", null))),
        new("nothing said of measures", Grade.NotEvidenced, WithObjectives(Measured(null, "62 %"))),
        new("nothing said of measures, though an achieved objective has one", Grade.NotMet, WithObjectives(Measured(null, "62 %"), Measured(Measure, "62 %") with { AchievedOn = Day("2024-03-01") })),
        new("an achieved objective does not count", Grade.Strength, WithObjectives(Measured(Measure, "62 %"), Measured(null, null) with { AchievedOn = Day("2024-03-01") })),
        new("the plan has no objectives", Grade.NotApplicable, WithObjectives()),
    ];

    private static Objective Measured(string? measure, string? baseline) => new() { Measure = measure, Baseline = baseline };
}
