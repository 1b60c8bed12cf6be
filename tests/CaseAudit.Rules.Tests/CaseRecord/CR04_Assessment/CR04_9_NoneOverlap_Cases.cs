using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment.Assessed;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment;

public sealed class CR04_9_NoneOverlap_Cases : CriterionTable
{
    public override string Code => "CR04.9";

    public override IEnumerable<CriterionCase> Cases =>
    [
        .. Unjudged,
        new("one assessment", Grade.Met, With(Current)),
        new("two, one after the other", Grade.Met, With(Earlier, Current)),
        new("the second begins on the day the first ends", Grade.Met, With(Single("2023-11-06", "2024-01-08"), Current)) { Edge = Edge.OnLimit },
        new("the second begins the day before the first ends", Grade.NotMet, With(Single("2023-11-06", "2024-01-09"), Current)) { Edge = Edge.BeyondLimit, Says = "Two of two assessments of the episode ran at the same time" },
        new("two of three overlap", Grade.NotMet, With(Earlier, Current, Single("2024-02-01", "2024-03-08"))),
        new("two begun on one day", Grade.NotMet, With(Single("2024-01-08", "2024-01-08"), Current)),
        new("one in progress overlaps", Grade.NotMet, With(Current, Single("2024-02-01", null))) { Says = "in progress" },
        new("a core assessment begun before the initial one ended", Grade.Met, Child("2012-03-05", Assessment(AssessmentType.Initial, "2012-03-05", "2012-03-19"), Assessment(AssessmentType.Core, "2012-03-12", "2012-04-16"))) { AsOf = Day("2012-06-29") },
        new("a specialist assessment may run beside", Grade.Met, With(Current, Assessment(AssessmentType.Other, "2024-02-01", "2024-03-08"))),
        new("one of an earlier episode does not count", Grade.Met, Child("2024-01-08", Current, Single("2023-11-06", "2024-01-19"))),
    ];
}
