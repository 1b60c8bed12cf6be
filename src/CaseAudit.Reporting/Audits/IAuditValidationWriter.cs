using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>Writes the validation of an audit programme in one format.</summary>
public interface IAuditValidationWriter
{
    /// <summary>Writes the whole of it.</summary>
    /// <param name="result">The programme as validated.</param>
    /// <param name="rejected">What of the programme itself was rejected.</param>
    void Write(AuditReviewResult result, IReadOnlyList<ProgrammeRejectedEntry> rejected);
}
