using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>One leg: whether it holds, why, the words that were read for it and, of the time-bound one, the day they resolve to.</summary>
public sealed record LegEntry(bool Met, string Reason, IReadOnlyList<string> Read, DateOnly? ResolvesTo)
{
    internal static LegEntry Of(SmartLegJudgement leg) => new(leg.Met, leg.Reason, leg.Read, leg.ResolvesTo);
}
