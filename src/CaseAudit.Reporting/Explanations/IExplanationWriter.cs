using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>Writes explanations in one form.</summary>
public interface IExplanationWriter
{
    /// <summary>Writes them.</summary>
    /// <param name="code">The question or criterion that is explained.</param>
    /// <param name="title">Its title.</param>
    /// <param name="result">The explanations.</param>
    void Write(string code, string title, ExplanationResult result);
}
