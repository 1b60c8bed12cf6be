using CaseAudit.Review;

namespace CaseAudit.Reporting;

/// <summary>How many accepted exceptions came to what, and how many findings they accepted.</summary>
public sealed record ExceptionCounts(int Findings, int Used, int Unused, int Expired, int NotYet, int NotJudged)
{
    /// <summary>The counts of some exceptions; null where none were given.</summary>
    internal static ExceptionCounts? Of(IReadOnlyList<ExceptionEntry>? exceptions)
    {
        return exceptions is null ? null : new ExceptionCounts(
            exceptions.Sum(one => one.Findings),
            Count(AcceptanceState.Used),
            Count(AcceptanceState.Unused),
            Count(AcceptanceState.Expired),
            Count(AcceptanceState.NotYet),
            Count(AcceptanceState.NotJudged));

        int Count(AcceptanceState state) => exceptions.Count(one => one.State == state);
    }
}
