using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR08_ManagementOversight;

/// <summary>A key point with the manager's decision on it.</summary>
/// <param name="Point">The key point.</param>
/// <param name="Window">How far the decision may lie from it, before or after.</param>
/// <param name="Until">The last day on which it is in time.</param>
/// <param name="Decided">Whether there is one; null where the record does not say who decided, or about what.</param>
/// <param name="Made">The decision; null where there is none, or the thing itself was authorised by a manager.</param>
internal sealed record DecidedKeyPoint(KeyPoint Point, Standard Window, DateOnly Until, bool? Decided, Recorded<ManagementDecision>? Made)
{
    /// <summary>The decision, or the point itself where there is none.</summary>
    public Evidence Decision => Made is not null ? Made.Shows(Made.Item.Date, $"{Made.Item.Role}: {Say.Words(Made.Item.Trigger!.Value)}")
        : Decided == true ? Point.Shown with { Date = Point.Authorised, Value = "authorised by a manager" }
        : Point.Shown;

    /// <summary>Judges a key point against all decisions of the case; null where no standard is in force on its day.</summary>
    public static DecidedKeyPoint? Of(KeyPoint point, List<Recorded<ManagementDecision>> decisions, Standards standards)
    {
        if (standards.At(StandardKeys.OversightKeyPointWindow, point.Date) is not Standard window) return null;

        var (from, until) = (standards.Before(window, point.Date), standards.Due(window, point.Date));
        if (point.Authorised >= from && point.Authorised <= until) return new(point, window, until, true, null);

        var any = false;
        foreach (var decision in decisions)
        {
            if (decision.Item.Date < from || decision.Item.Date > until) continue;
            if (KeyPoints.Serves(decision.Item.Trigger, point.Trigger) && Roles.IsManager(decision.Item.Role, standards)) return new(point, window, until, true, decision);

            any = true;
        }

        return new(point, window, until, any && IsUnclear(point, from, until, decisions, standards) ? null : false, null);
    }

    // A decision of those days may be the one, where no decision of the case says by whom it was or about what.
    private static bool IsUnclear(KeyPoint point, DateOnly from, DateOnly until, List<Recorded<ManagementDecision>> decisions, Standards standards)
    {
        var (noRoles, noTriggers) = (Oversight.IsSilentOnRoles(decisions), decisions.TrueForAll(decision => decision.Item.Trigger is null));
        return (noRoles || noTriggers) && decisions.Exists(decision => decision.Item.Date >= from && decision.Item.Date <= until
            && (noRoles || Roles.IsManager(decision.Item.Role, standards)) && (noTriggers || KeyPoints.Serves(decision.Item.Trigger, point.Trigger)));
    }
}
