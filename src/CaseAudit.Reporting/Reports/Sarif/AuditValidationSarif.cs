using CaseAudit.Model;
using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>Writes what an audit programme falls short in as a SARIF log.</summary>
internal sealed class AuditValidationSarif(ReportContext context) : IAuditValidationWriter
{
    public void Write(AuditReviewResult result, IReadOnlyList<ProgrammeRejectedEntry> rejected)
    {
        using var log = new SarifWriter(context.Folder.Create("audit-validation.sarif"), context.Rules, context.Catalogue.AuditValidation, "The audit programme.");
        foreach (var finding in Findings(result.Judged))
        {
            var criterion = context.Catalogue.Criterion(finding.Code);
            log.Result(finding, criterion.Significance, SarifRecord.Named("programme"), context.Responses.Audits?.To(criterion.Question)?.To(finding));
        }

        log.End(result.Errors.Count == 0, SwitchedOffEntry.Of(context.Catalogue.AuditValidation) ?? [], null);
    }

    private static IEnumerable<Finding> Findings(JudgedProgramme judged) => judged.Areas.SelectMany(area => area.Findings)
        .Concat(judged.Reports.SelectMany(report => report.Questions).Concat(judged.Actions).SelectMany(question => question.Findings));
}
