using CaseAudit.Model;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Review;

/// <summary>What stands out across cases: where most of them do well, and where it is worth looking.</summary>
/// <param name="Strengths">What is met in most cases, the most outstanding first. One a question.</param>
/// <param name="Areas">What is often not met in full, by how much it matters and how often. One a question.</param>
public sealed record Headlines(IReadOnlyList<Headline> Strengths, IReadOnlyList<Headline> Areas)
{
    private const int Most = 6;

    /// <summary>The headlines of a run.</summary>
    /// <param name="summary">The cases taken together.</param>
    /// <param name="questions">The questions of the catalogue in force.</param>
    /// <param name="themes">What is said of them elsewhere, so that the same is said here.</param>
    /// <param name="standards">The standards in force: from which share on something stands out.</param>
    public static Headlines Of(ReviewSummary summary, IReadOnlyList<Question> questions, IReadOnlyList<Theme> themes, Standards standards)
    {
        ArgumentNullException.ThrowIfNull(summary);
        ArgumentNullException.ThrowIfNull(standards);
        var on = summary.AsOf?.Last ?? DateOnly.MaxValue;
        var (most, often) = (standards.Required(StandardKeys.HeadlineStrengthShare, on), standards.Required(StandardKeys.HeadlineConsiderationShare, on));
        var judged = questions.SelectMany(question => question.Criteria).Select(criterion => (Criterion: criterion, Counts: summary.Of(criterion.Code))).Where(one => one.Counts.Judged > 0).ToList();
        var well = judged
            .Where(one => Conditions.Reaches(one.Counts.MetOrBetter, one.Counts.Applicable, most) && (one.Criterion.Essential || one.Counts[Grade.Strength] > 0))
            .OrderByDescending(one => Share(one.Counts[Grade.Strength], one.Counts.Applicable))
            .ThenByDescending(one => Share(one.Counts.MetOrBetter, one.Counts.Applicable))
            .ThenByDescending(one => one.Counts.Applicable);
        var below = judged
            .Where(one => Conditions.Reaches(Below(one.Counts), one.Counts.Applicable, often))
            .OrderBy(one => one.Criterion.Significance)
            .ThenByDescending(one => Share(Weight(one.Counts), one.Counts.Applicable));
        return new Headlines(
            [.. OneAQuestion(well).Select(one => new Headline(one.Criterion, Text(one.Criterion), summary.Examples.Of(one.Criterion.Code).Strength))],
            [.. OneAQuestion(below).Select(one => new Headline(one.Criterion, Text(one.Criterion), summary.Examples.Of(one.Criterion.Code).Worst))]);

        string Text(Criterion criterion) => themes.FirstOrDefault(theme => theme.Criterion == criterion.Code)?.Text
            ?? CriterionTheme.Of(summary, criterion)!;
    }

    private static IEnumerable<(Criterion Criterion, GradeCounts Counts)> OneAQuestion(IEnumerable<(Criterion Criterion, GradeCounts Counts)> ordered) =>
        ordered.DistinctBy(one => one.Criterion.Question, StringComparer.Ordinal).Take(Most);

    private static int Below(GradeCounts counts) => counts[Grade.PartlyMet] + counts[Grade.NotMet];

    private static int Weight(GradeCounts counts) => counts[Grade.PartlyMet] + 2 * counts[Grade.NotMet];

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
