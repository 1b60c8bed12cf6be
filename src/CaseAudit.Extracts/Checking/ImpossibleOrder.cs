using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>Finds what ends before it starts (G9): it is left out, and the case is judged without it.</summary>
/// <remarks>
/// A pair is listed here only where its second day ends or answers what its first day begins, so that the reverse cannot have happened. Not
/// listed, because records show them honestly or they judge something else: a day of recording or of updating, an authorisation before the
/// completion, a transfer summary before the transfer, a completion without a start of its own (actions, objectives), and every day by which
/// something is due. The same day is never impossible.
/// </remarks>
internal static class ImpossibleOrder
{
    private static readonly OrderRule[] Rules =
    [
        OrderRule.One("closed", c => c.Closed),
        OrderRule.One("closure", c => c.Closure?.Date, "date"),
        OrderRule.Each("agencies", c => c.Agencies, "from", a => a.From, "to", a => a.To),
        OrderRule.Each("statusHistory", c => c.StatusHistory, "from", s => s.From, "to", s => s.To),
        OrderRule.Each("legalStatuses", c => c.LegalStatuses, "from", s => s.From, "to", s => s.To),
        OrderRule.Each("placements", c => c.Placements, "from", p => p.From, "to", p => p.To),
        OrderRule.Each("allocations", c => c.Allocations, "from", a => a.From, "to", a => a.To),
        OrderRule.Each("referrals", c => c.Referrals, "date", r => r.Date, "decisionDate", r => r.DecisionDate),
        OrderRule.Each("assessments", c => c.Assessments, "started", a => a.Started, "completed", a => a.Completed),
        OrderRule.Each("section47Enquiries", c => c.Section47Enquiries, "started", e => e.Started, "completed", e => e.Completed),
        OrderRule.Each("plans", c => c.Plans, "created", p => p.Created, "ended", p => p.Ended),
        OrderRule.Each("interventions", c => c.Interventions, "started", i => i.Started, "ended", i => i.Ended),
        OrderRule.Each("escalations", c => c.Escalations, "raised", e => e.Raised, "resolved", e => e.Resolved),
    ];

    /// <summary>The items of a case to leave out, by pointer, in the contract's order; almost always none.</summary>
    public static IReadOnlyList<ItemError> Find(CaseExtract read, ReadOnlySpan<byte> utf8, long firstLine)
    {
        List<OrderFault>? faults = null;
        foreach (var rule in Rules) rule.Find(read, fault => (faults ??= []).Add(fault));
        if (faults is null) return [];

        var lines = LineWalk.Find(utf8, firstLine, [.. faults.Select(f => f.EndAt)]);
        return [.. faults.Select(f => f.ToError(lines.GetValueOrDefault(f.EndAt, firstLine)))];
    }
}
