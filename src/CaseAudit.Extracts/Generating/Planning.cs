using CaseAudit.Model;

namespace CaseAudit.Extracts.Generating;

/// <summary>Plans, and the meetings that make, carry out and review them.</summary>
internal static class Planning
{
    public static CaseExtract Write(CaseExtract record, CaseSketch sketch, Chance chance)
    {
        var practice = sketch.Practice.Near(chance);
        var reviewing = sketch.Practice.Near(chance);
        var partnership = sketch.Practice.Near(chance);
        var plans = new List<Plan>();
        var meetings = new List<Meeting>();
        for (var i = 0; i < sketch.Stages.Count; i++)
        {
            var (stage, until) = (sketch.Stages[i], sketch.EndOf(i));
            if (until < sketch.Since) continue;

            var current = i == sketch.Stages.Count - 1;
            var plan = PlanOf(stage.Status) is not PlanType type || (practice == Practice.Weak && chance.Percent(20))
                ? null
                : Plans.Draft($"PL{plans.Count + 1}", type, stage.From, until, sketch, practice, chance);
            var around = Meetings.In(stage, CaseSketch.Later(stage.From, sketch.Since), until, plan, current, sketch, reviewing, partnership, chance);
            meetings.AddRange(around);
            if (plan is not null) plans.Add(Plans.Finish(plan, around, until, current ? sketch.Closed : until, practice, chance));
        }

        return record with
        {
            Plans = plans,
            Meetings = [.. meetings.OrderBy(meeting => meeting.Date).Select((meeting, index) => meeting with { Id = $"M{index + 1}" })],
        };
    }

    private static PlanType? PlanOf(CaseStatus status) => status switch
    {
        CaseStatus.EarlyHelp => PlanType.EarlyHelp,
        CaseStatus.ChildInNeed => PlanType.ChildInNeed,
        CaseStatus.ChildProtection => PlanType.ChildProtection,
        CaseStatus.ChildLookedAfter => PlanType.Care,
        CaseStatus.CareLeaver => PlanType.Pathway,
        _ => null,
    };
}
