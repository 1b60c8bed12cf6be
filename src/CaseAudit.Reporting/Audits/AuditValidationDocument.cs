using CaseAudit.Model;
using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>The audit validation document, as <c>audits --format json</c> writes it. Properties that have no value are left out.</summary>
public sealed record AuditValidationDocument(
    string Schema,
    DateOnly AsOf,
    string Rules,
    string Configuration,
    IReadOnlyList<AreaEntry> Areas,
    IReadOnlyList<ContradictionEntry> Contradictions,
    AgreementEntry Agreement,
    IReadOnlyList<ReportEntry> Reports,
    ActionsEntry Actions,
    IReadOnlyList<RecommendationEntry> Recommendations,
    IReadOnlyList<IndependenceEntry> Independence,
    IReadOnlyList<WarningEntry> Warnings,
    IReadOnlyList<ProgrammeErrorEntry> Errors,
    IReadOnlyList<ProgrammeRejectedEntry> Rejected,
    IReadOnlyList<SwitchedOffEntry>? SwitchedOff)
{
    /// <summary>The document’s schema.</summary>
    public const string SchemaName = "caseaudit/audit-validation/v1";

    internal static AuditValidationDocument Of(AuditReviewResult result, IReadOnlyList<ProgrammeRejectedEntry> rejected, Catalogue catalogue, string rules, string configuration) => new(
        SchemaName,
        result.Judged.AsOf,
        rules,
        configuration,
        [.. result.Judged.Areas.Select(area => AreaEntry.Of(area, catalogue))],
        [.. result.Judged.Contradictions.Select(ContradictionEntry.Of)],
        AgreementEntry.Of(result.Agreement),
        [.. result.Judged.Reports.Select(report => new ReportEntry(report.ReportId, [.. report.Questions.Select(question => QuestionEntry.Of(question, catalogue))]))],
        new ActionsEntry([.. result.Judged.Actions.Select(question => QuestionEntry.Of(question, catalogue))]),
        [.. result.Judged.Recommendations.Select(RecommendationEntry.Of)],
        [.. result.Judged.Independence.Select(IndependenceEntry.Of)],
        [.. result.Warnings.Select(one => new WarningEntry(one.Source, one.CaseId, one.At, one.Message))],
        [.. result.Errors.Select(one => new ProgrammeErrorEntry(one.CaseId.Length == 0 ? null : one.CaseId, one.Code, one.Message))],
        [.. rejected, .. result.Cases.Rejected.Select(ProgrammeRejectedEntry.Of)],
        SwitchedOffEntry.Of(catalogue.Questions));
}
