using CaseAudit.Extracts;
using CaseAudit.Model;

namespace CaseAudit.Review;

/// <summary>What there is to say about a run besides its cases.</summary>
public sealed record ReviewResult
{
    /// <summary>The cases taken together.</summary>
    public required ReviewSummary Summary { get; init; }

    /// <summary>Records that were rejected, and items that were left out of judged cases, in input order; without the records themselves.</summary>
    public required IReadOnlyList<RejectedRecord> Rejected { get; init; }

    /// <summary>Inputs that could not be opened, in input order.</summary>
    public required IReadOnlyList<UnreadableInput> Unreadable { get; init; }

    /// <summary>Warnings, in input order.</summary>
    public required IReadOnlyList<ReviewWarning> Warnings { get; init; }

    /// <summary>Faults of ours, in input order.</summary>
    public required IReadOnlyList<RuleError> Errors { get; init; }
}
