using CaseAudit.Model;

namespace CaseAudit.Reporting;

/// <summary>What a visit shows of the child’s being seen.</summary>
internal static class VisitMarks
{
    public static (TimelineMarkKind Kind, string Label) Of(Visit visit) => visit switch
    {
        { Mode: VisitMode.Virtual } => (TimelineMarkKind.NotSeen, "virtual visit, which does not count as seen"),
        { Outcome: VisitOutcome.Seen, ChildSeenAlone: true } => (TimelineMarkKind.SeenAlone, "child seen alone"),
        { Outcome: VisitOutcome.Seen, ChildSeenAlone: false } => (TimelineMarkKind.SeenNotAlone, $"child seen, not alone{(string.IsNullOrWhiteSpace(visit.NotAloneReason) ? "" : " (reason recorded)")}"),
        { Outcome: VisitOutcome.Seen } => (TimelineMarkKind.Seen, "child seen; not recorded whether alone"),
        { Outcome: VisitOutcome.NotSeen } => (TimelineMarkKind.NotSeen, "visit; child not seen"),
        { Outcome: VisitOutcome.Cancelled } => (TimelineMarkKind.NotSeen, "visit cancelled"),
        { Outcome: VisitOutcome.Refused } => (TimelineMarkKind.NotSeen, "visit refused"),
        _ => (TimelineMarkKind.NotSeen, "visit without a recorded outcome"),
    };
}
