using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>An accepted exception that was given, and what it came to: how many findings it accepted.</summary>
public sealed record ExceptionEntry(string Criterion, string Case, string Reason, string AcceptedBy, DateOnly From, DateOnly Until, AcceptanceState State, int Findings)
{
    /// <summary>The exceptions of a run in their order; null where none were given.</summary>
    public static IReadOnlyList<ExceptionEntry>? Of(ReviewSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var uses = summary.Exceptions.Uses;
        return uses.Count == 0 ? null :
        [
            .. uses.Select(use => new ExceptionEntry(use.Acceptance.Criterion, use.Acceptance.Case, use.Acceptance.Reason, use.Acceptance.AcceptedBy,
                use.Acceptance.From, use.Acceptance.Until, use.State, use.Findings)),
        ];
    }

    /// <summary>The exceptions of several documents: each once, with what it came to in all of them.</summary>
    internal static IReadOnlyList<ExceptionEntry> Together(IEnumerable<ExceptionEntry> entries) =>
    [
        .. entries.GroupBy(one => one with { State = default, Findings = 0 })
            .Select(same => same.Aggregate((one, other) => one with { State = AcceptanceUse.Together(one.State, other.State), Findings = one.Findings + other.Findings })),
    ];
}
