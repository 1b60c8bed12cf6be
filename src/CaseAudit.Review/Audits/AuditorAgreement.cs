namespace CaseAudit.Review;

/// <summary>How far one auditor agrees with the record.</summary>
/// <param name="Auditor">The auditor’s reference; never a name.</param>
/// <param name="Figures">The figures.</param>
public sealed record AuditorAgreement(string Auditor, AgreementFigures Figures);
