using CaseAudit.Model;

namespace CaseAudit.Extracts.Generating;

/// <summary>One plan with its objectives and actions.</summary>
internal static class Plans
{
    public static Plan? Draft(string id, PlanType type, DateOnly from, DateOnly until, CaseSketch sketch, Practice practice, Chance chance)
    {
        var created = from.AddDays(chance.Percent(practice.Usually()) ? chance.Between(0, 10) : chance.Between(25, 80));
        if (created > until) return null;

        var needs = chance.Keep(sketch.Factors, practice.Usually()).Concat(Enumerable.Repeat(sketch.Factors[0], chance.Between(0, 2))).ToList();
        return new Plan
        {
            Id = id,
            Type = type,
            Created = created,
            SharedWithChild = chance.Percent(practice.Usually()),
            SharedWithParents = chance.Percent(practice.Usually()),
            ChildViews = chance.Percent(practice.Usually()) ? chance.Pick(Phrases.ChildViews) : null,
            Contingency = chance.Percent(practice.Usually()) ? chance.Pick(Phrases.Contingencies) : null,
            Objectives = [.. needs.Select((need, index) => Objective($"{id}.O{index + 1}", need, created, until, sketch, practice, chance))],
        };
    }

    /// <summary>The plan as it stands after its meetings: brought up to date after the last review, where that was done.</summary>
    public static Plan Finish(Plan plan, List<Meeting> meetings, DateOnly until, DateOnly? ended, Practice practice, Chance chance)
    {
        var last = meetings.Where(meeting => meeting.Type != MeetingType.CoreGroup && meeting.Date <= until).Select(meeting => meeting.Date).DefaultIfEmpty(plan.Created).Max();
        return plan with { Updated = last > plan.Created && chance.Percent(practice.Usually()) ? last : plan.Created, Ended = ended is DateOnly day && day >= plan.Created ? day : null };
    }

    private static Objective Objective(string id, string need, DateOnly created, DateOnly until, CaseSketch sketch, Practice practice, Chance chance)
    {
        // Where plans are kept well, what is not achieved by its date gets a new one.
        var ahead = chance.Percent(practice.Usually());
        var target = ahead ? sketch.AsOf.AddDays(chance.Between(10, 150)) : created.AddDays(chance.Between(40, 300));
        var achieved = created.AddDays(chance.Between(40, 200)) is var day && chance.Percent(20) && day <= until ? day : (DateOnly?)null;
        return new Objective
        {
            Id = id,
            Need = need,
            Outcome = chance.Percent(practice.Usually()) ? chance.Pick(Phrases.Outcomes) : chance.Pick(Phrases.Activities),
            Measure = chance.Percent(practice.Often()) ? chance.Pick(Phrases.Measures) : null,
            Baseline = chance.Percent(practice.Often()) ? chance.Pick(Phrases.Baselines) : null,
            TargetDate = chance.Percent(practice.Usually()) ? target : null,
            AchievedOn = achieved,
            Actions = [.. Enumerable.Range(1, chance.Between(2, 5)).Select(number => Action($"{id}.{number}", created, until, sketch, practice, chance))],
        };
    }

    private static PlanAction Action(string id, DateOnly created, DateOnly until, CaseSketch sketch, Practice practice, Chance chance)
    {
        var agency = chance.Percent(45) ? Words.SocialCare : chance.Pick(sketch.Agencies);
        var due = created.AddDays(chance.Between(14, 200));
        var done = chance.Percent(practice.Usually()) ? due.AddDays(-chance.Between(0, 10)) : due.AddDays(chance.Between(5, 90));
        return new PlanAction
        {
            Id = id,
            Description = chance.Pick(Phrases.Actions),
            Owner = chance.Percent(practice.Usually()) ? Words.OwnerAt[agency] : null,
            Agency = agency,
            Due = chance.Percent(practice.Usually()) ? due : null,
            CompletedOn = done <= until ? done : null,
        };
    }
}
