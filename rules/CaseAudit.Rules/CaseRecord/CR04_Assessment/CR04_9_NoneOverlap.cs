using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR04_Assessment;

/// <summary>CR04.9: are the assessments of the episode free from duplicates and overlaps?</summary>
[Name(Code)]
public sealed class CR04_9_NoneOverlap : Rule
{
    internal const string Code = "CR04.9";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<CurrentAssessment> current = null!;
        IEnumerable<Recorded<Assessment>> assessments = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => current, q => q.Match<CurrentAssessment>().Collect())
            .Query(() => assessments, q => q
                .Match<Recorded<Assessment>>(
                    a => Assessments.IsStatutory(a.Item.Type),
                    a => Assessments.IsOfEpisode(a.Item, @case, standards))
                .Collect());

        Then()
            .Yield(_ => Decide(@case, current.FirstOrDefault(), assessments.InOrder(a => a.Item.Started)));
    }

    private static Finding Decide(CaseUnderReview @case, CurrentAssessment? current, List<Recorded<Assessment>> assessments)
    {
        if (AssessmentContent.Unjudged(@case, Code, current) is Finding unjudged) return unjudged;

        var overlapping = assessments.FindAll(one => Overlaps(one, assessments));

        // A yes/no test of the episode, without a middle.
        return overlapping.Count == 0
            ? @case.Finding(Code, Grade.Met, () => assessments.Count == 1 ? "One assessment is recorded for the episode; none duplicates it." : $"None of the {Say.Number(assessments.Count)} assessments of the episode duplicates another.", () => assessments.ConvertAll(Shows))
            : @case.Finding(Code, Grade.NotMet, () => $"{Say.Capital(Say.OfTotal(overlapping.Count, assessments.Count, "assessment"))} of the episode ran at the same time as another: {Say.List(overlapping.Select(Describe))}.", () => overlapping.ConvertAll(Shows));
    }

    private static bool Overlaps(Recorded<Assessment> one, List<Recorded<Assessment>> assessments)
    {
        foreach (var other in assessments)
        {
            if (other != one && Overlap(one.Item, other.Item)) return true;
        }

        return false;
    }

    // One that ends on the day the next begins has led to it; two begun on one day are duplicates. A core assessment may begin before the
    // initial one ends: a strategy discussion can start it.
    private static bool Overlap(Assessment one, Assessment other) => !IsInitialAndCore(one, other)
        && (one.Started == other.Started || (one.Started < (other.Completed ?? DateOnly.MaxValue) && other.Started < (one.Completed ?? DateOnly.MaxValue)));

    private static bool IsInitialAndCore(Assessment one, Assessment other) =>
        (one.Type, other.Type) is (AssessmentType.Initial, AssessmentType.Core) or (AssessmentType.Core, AssessmentType.Initial);

    private static Evidence Shows(Recorded<Assessment> assessment) => assessment.Shows(assessment.Item.Started, Describe(assessment));

    private static string Describe(Recorded<Assessment> assessment) => assessment.Item.Completed is DateOnly completed
        ? $"{Say.Words(assessment.Item.Type)} ({Say.Dates(assessment.Item.Started, completed)})"
        : $"{Say.Words(assessment.Item.Type)} (from {Say.Date(assessment.Item.Started)}, in progress)";
}
