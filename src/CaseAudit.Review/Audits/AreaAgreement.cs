using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>How far audits agree with the record in one practice area.</summary>
/// <param name="Area">The area.</param>
/// <param name="Figures">The figures.</param>
public sealed record AreaAgreement(PracticeArea Area, AgreementFigures Figures);
