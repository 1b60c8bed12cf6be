using CaseAudit.Model;
using CaseAudit.Review;

namespace CaseAudit.Cli;

/// <summary>What a run’s exit code says.</summary>
internal static class RunOutcome
{
    /// <summary>What the summary alone says.</summary>
    public static int ExitCode(ReviewSummary summary)
    {
        var input = summary.Input;
        if (input.Faults > 0) return Cli.ExitCode.Fault;
        if (input.Unreadable > 0 && summary.Cases + input.Rejected + input.InPart == 0) return Cli.ExitCode.CannotRead;
        return input.Rejected + input.InPart + input.Unreadable > 0 ? Cli.ExitCode.Rejected : Cli.ExitCode.Done;
    }

    public static int ExitCode(ReviewResult result, string failOn, Catalogue catalogue) => ExitCode(result.Summary) switch
    {
        Cli.ExitCode.Done when Fails(result, failOn, catalogue) => Cli.ExitCode.FailOn,
        var code => code,
    };

    private static bool Fails(ReviewResult result, string failOn, Catalogue catalogue) => failOn switch
    {
        "partlyMet" => catalogue.Criteria.Any(criterion => Open(result, criterion, Grade.PartlyMet) + Open(result, criterion, Grade.NotMet) > 0),
        "notMet" => catalogue.Criteria.Any(criterion => Open(result, criterion, Grade.NotMet) > 0),
        "high" => catalogue.Criteria.Any(criterion => criterion.Significance == Significance.High && Open(result, criterion, Grade.NotMet) > 0),
        _ => false,
    };

    // What somebody answerable has accepted does not fail a run.
    private static int Open(ReviewResult result, Criterion criterion, Grade grade) =>
        result.Summary.Of(criterion.Code)[grade] - result.Summary.Exceptions.Accepted(criterion.Code, grade);
}
