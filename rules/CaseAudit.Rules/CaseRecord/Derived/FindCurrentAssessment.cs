using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>Finds the latest completed initial, core or single assessment of the current episode.</summary>
[Name("The current assessment")]
[Description("The latest completed initial, core or single assessment of the current episode.")]
public sealed class FindCurrentAssessment : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        Standards standards = null!;
        IEnumerable<Recorded<Assessment>> assessments = null!;

        When()
            .Match(() => @case)
            .Match(() => standards)
            .Query(() => assessments, q => q
                .Match<Recorded<Assessment>>(
                    a => Assessments.IsStatutory(a.Item.Type),
                    a => a.Item.Completed != null,
                    a => Assessments.IsOfEpisode(a.Item, @case, standards))
                .Collect()
                .Where(found => found.Any()));

        Then()
            .Yield(_ => new CurrentAssessment(Latest(assessments)));
    }

    // Of those completed on one day, the one begun last.
    private static Recorded<Assessment> Latest(IEnumerable<Recorded<Assessment>> assessments) => assessments.MaxBy(a => (a.Item.Completed, a.Item.Started))!;
}
