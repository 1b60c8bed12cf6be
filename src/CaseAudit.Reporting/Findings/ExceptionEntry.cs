using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>An accepted exception that was given, and what it came to: how many findings it accepted.</summary>
public sealed record ExceptionEntry(string Criterion, string Case, string Reason, string AcceptedBy, DateOnly From, DateOnly Until, AcceptanceState State, int Findings)
{
    /// <summary>The exceptions in their order; null where none were given.</summary>
    internal static IReadOnlyList<ExceptionEntry>? Of(IReadOnlyList<AcceptanceUse> uses) => uses.Count == 0 ? null :
    [
        .. uses.Select(use => new ExceptionEntry(use.Acceptance.Criterion, use.Acceptance.Case, use.Acceptance.Reason, use.Acceptance.AcceptedBy,
            use.Acceptance.From, use.Acceptance.Until, use.State, use.Findings)),
    ];
}
