using CaseAudit.Model;
using CaseAudit.Review;

namespace CaseAudit.Cli;

/// <summary>What a run’s exit code says.</summary>
internal static class RunOutcome
{
    public static int ExitCode(ReviewResult result, string failOn, Catalogue catalogue)
    {
        if (result.Errors.Count > 0) return Cli.ExitCode.Fault;
        if (result.Unreadable.Count > 0 && result.Summary.Cases == 0 && result.Rejected.Count == 0) return Cli.ExitCode.CannotRead;
        if (result.Rejected.Count > 0 || result.Unreadable.Count > 0) return Cli.ExitCode.Rejected;
        return Fails(result.Summary, failOn, catalogue) ? Cli.ExitCode.FailOn : Cli.ExitCode.Done;
    }

    private static bool Fails(ReviewSummary summary, string failOn, Catalogue catalogue) => failOn switch
    {
        "partlyMet" => catalogue.Criteria.Any(criterion => summary.Of(criterion.Code)[Grade.PartlyMet] + summary.Of(criterion.Code)[Grade.NotMet] > 0),
        "notMet" => catalogue.Criteria.Any(criterion => summary.Of(criterion.Code)[Grade.NotMet] > 0),
        "high" => catalogue.Criteria.Any(criterion => criterion.Significance == Significance.High && summary.Of(criterion.Code)[Grade.NotMet] > 0),
        _ => false,
    };
}
