using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>How far audits agree with the record; <c>distant</c> counts the pairs kept out because the audit is too old for the record.</summary>
public sealed record AgreementEntry(
    AgreementFiguresEntry Overall,
    IReadOnlyList<AgreementFiguresEntry> Areas,
    AgreementFiguresEntry Moderated,
    IReadOnlyList<AgreementFiguresEntry> Auditors,
    int Distant,
    string? Note)
{
    internal static AgreementEntry Of(ProgrammeAgreement agreement) => new(
        AgreementFiguresEntry.Of(agreement.Overall) with { Note = null },
        [.. agreement.Areas.Select(area => AgreementFiguresEntry.Of(area.Figures) with { Area = area.Area })],
        AgreementFiguresEntry.Of(agreement.Moderated),
        [.. agreement.Auditors.Select(auditor => AgreementFiguresEntry.Of(auditor.Figures) with { Auditor = auditor.Auditor })],
        agreement.Distant,
        agreement.Overall.Note);
}
