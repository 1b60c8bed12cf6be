using CaseAudit.Extracts;
using CaseAudit.Model;
using CaseAudit.Review;

namespace CaseAudit.Cli;

/// <summary>What the exit code of the validation of audits says.</summary>
internal static class AuditOutcome
{
    public static int ExitCode(ReadProgramme read, AuditReviewResult result, string failOn, Catalogue catalogue)
    {
        if (result.Errors.Count > 0) return Cli.ExitCode.Fault;
        if (read.Rejected.Count + read.LeftOut.Count + result.Cases.Rejected.Count + result.Cases.Unreadable.Count > 0) return Cli.ExitCode.Rejected;
        return Findings(result.Judged).Any(finding => Fails(finding, failOn, catalogue)) ? Cli.ExitCode.FailOn : Cli.ExitCode.Done;
    }

    private static IEnumerable<Finding> Findings(JudgedProgramme judged) => judged.Areas.SelectMany(area => area.Findings)
        .Concat(judged.Reports.SelectMany(report => report.Questions).Concat(judged.Actions).SelectMany(question => question.Findings));

    private static bool Fails(Finding finding, string failOn, Catalogue catalogue) => failOn switch
    {
        "partlyMet" => finding.Grade is Grade.PartlyMet or Grade.NotMet,
        "notMet" => finding.Grade == Grade.NotMet,
        "high" => finding.Grade == Grade.NotMet && catalogue.Criterion(finding.Code).Significance == Significance.High,
        _ => false,
    };
}
