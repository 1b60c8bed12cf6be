using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Explaining;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.CR04_Assessment;

/// <summary>
/// Finds the changes of status that are not the current assessment's outcome: one while it was open, or within
/// <c>assessment.outcomeWindow</c> of its completion, is.
/// </summary>
[Name("Significant changes: status")]
[Description("The changes of status after the current assessment that are not its outcome.")]
public sealed class StatusChanges : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        Standards standards = null!;
        CurrentAssessment current = null!;
        IEnumerable<Recorded<StatusPeriod>> history = null!;
        Recorded<StatusPeriod> period = null!;

        When()
            .Match(() => standards)
            .Match(() => current, c => c.Completed >= standards.Calendar.First)
            .Query(() => history, q => q.Match<Recorded<StatusPeriod>>().Collect())
            .Match(() => period,
                p => p.Item.From > standards.Due(standards.Required(StandardKeys.AssessmentOutcomeWindow, current.Completed), current.Completed),
                p => IsChange(p.Item, history));

        Then()
            .Yield(_ => new SignificantChange(period.Item.From, "change of status", period.Shows("from", period.Item.From, "change of status"), period));
    }

    // A new period of the same status, for a new category for example, is no change of status.
    [InWords("the status is another than before", "the status is the same as before, or is the first")]
    private static bool IsChange(StatusPeriod period, IEnumerable<Recorded<StatusPeriod>> history) =>
        history.Where(other => other.Item.From < period.From).MaxBy(other => other.Item.From)?.Item.Status != period.Status;
}
