using CaseAudit.Model;

namespace CaseAudit.Extracts.Generating;

/// <summary>What managers did: supervision of the worker, decisions at key points, regular oversight.</summary>
internal static class Oversight
{
    public static CaseExtract Write(CaseExtract record, CaseSketch sketch, Chance chance)
    {
        var (supervising, deciding) = (sketch.Practice.Near(chance), sketch.Practice.Near(chance));
        var protection = sketch.Status == CaseStatus.ChildProtection;
        var sessions = supervising == Practice.Weak && chance.Percent(15)
            ? []
            : Rhythm.Days(chance, sketch.Since, sketch.End, protection ? 40 : 54, supervising, sketch.Course);
        return record with
        {
            Supervision = [.. sessions.Select((day, index) => Session($"SV{index + 1}", day, sketch, supervising, chance))],
            ManagementDecisions = [.. Decided(record, sketch, deciding, chance).OrderBy(one => one.Day).Select((one, index) => new ManagementDecision
            {
                Id = $"D{index + 1}",
                Date = one.Day,
                Role = chance.Percent(deciding.Usually()) ? "team manager" : "senior practitioner",
                Trigger = one.Trigger,
                Decision = chance.Pick(Phrases.ManagerDecisions),
                Rationale = chance.Percent(deciding.Usually()) ? chance.Pick(Phrases.Rationales) : null,
                Directions = [.. Enumerable.Range(0, chance.Between(0, 2)).Select(_ => Agreed(Phrases.Directions, one.Day, sketch, deciding, chance))],
            })],
        };
    }

    private static SupervisionSession Session(string id, DateOnly day, CaseSketch sketch, Practice practice, Chance chance) => new()
    {
        Id = id,
        Date = day,
        Type = chance.Pick((80, SupervisionType.Individual), (12, SupervisionType.Group), (8, SupervisionType.AdHoc)),
        SupervisorRole = "team manager",
        Reflection = chance.Percent(practice.Usually()) ? chance.Pick(Phrases.Reflections) : null,
        Actions = [.. Enumerable.Range(0, practice == Practice.Strong ? chance.Between(1, 3) : chance.Between(0, 3)).Select(_ => Agreed(Phrases.Directions, day, sketch, practice, chance))],
        SignedBySupervisor = chance.Percent(practice.Usually()),
        SignedByWorker = chance.Percent(practice.Often()),
    };

    private static AgreedAction Agreed(IReadOnlyList<string> what, DateOnly day, CaseSketch sketch, Practice practice, Chance chance)
    {
        var due = day.AddDays(chance.Between(7, 28));
        var done = chance.Percent(practice.Usually()) ? due.AddDays(-chance.Between(0, 6)) : due.AddDays(chance.Between(10, 90));
        return new AgreedAction
        {
            Description = chance.Pick(what),
            Owner = chance.Percent(practice.Usually()) ? "social worker" : null,
            Due = chance.Percent(practice.Usually()) ? due : null,
            CompletedOn = done <= sketch.End ? done : null,
        };
    }

    private static IEnumerable<(DateOnly Day, DecisionTrigger Trigger)> Decided(CaseExtract record, CaseSketch sketch, Practice practice, Chance chance)
    {
        var keyPoints = (record.Referrals ?? []).Select(one => (one.Date, DecisionTrigger.Referral))
            .Concat((record.Assessments ?? []).Where(one => one.Completed is not null).Select(one => (one.Completed!.Value, DecisionTrigger.Assessment)))
            .Concat((record.StrategyDiscussions ?? []).Select(one => (one.Date, DecisionTrigger.StrategyDiscussion)))
            .Concat((record.Section47Enquiries ?? []).Select(one => (one.Started, DecisionTrigger.Section47)))
            .Concat((record.Plans ?? []).Select(one => (one.Created, DecisionTrigger.Plan)))
            .Concat((record.Transfers ?? []).Select(one => (one.Date, DecisionTrigger.Transfer)))
            .Concat((record.Incidents ?? []).Select(one => (one.Date, DecisionTrigger.Incident)))
            .Where(one => chance.Percent(practice.Usually()))
            .Select(one => (CaseSketch.Earlier(sketch.End, one.Item1.AddDays(chance.Between(0, 1))), one.Item2));
        var regular = Rhythm.Days(chance, sketch.Since, sketch.End, sketch.Status == CaseStatus.ChildProtection ? 58 : 85, practice, sketch.Course).Select(day => (day, DecisionTrigger.Oversight));
        return keyPoints.Concat(regular).Concat(sketch.Closed is DateOnly day && chance.Percent(practice.Usually()) ? [(day, DecisionTrigger.Closure)] : []);
    }
}
