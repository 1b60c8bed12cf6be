using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>When an objective stands still, and what counts as a change of approach since.</summary>
internal static class Stalling
{
    /// <summary>The open objectives of the plan that stand still, each once; one without a change of approach governs, then the earlier.</summary>
    public static IEnumerable<StalledObjective> Of(
        CaseUnderReview @case, Standards standards, CurrentPlan plan, IEnumerable<Recorded<Meeting>> meetings, DateOnly statusStart)
    {
        var inOrder = meetings.InOrder(meeting => meeting.Item.Date);
        foreach (var objective in plan.OpenObjectives)
        {
            var notes = Notes(inOrder, statusStart, objective.Item.Id);
            if (Governing(InReviews(@case, standards, objective, notes), PastTarget(@case, standards, plan, objective, notes)) is StalledObjective stalled) yield return stalled;
        }
    }

    private static StalledObjective? Governing(StalledObjective? inReviews, StalledObjective? pastTarget)
    {
        if (inReviews is null || pastTarget is null) return inReviews ?? pastTarget;
        if (inReviews.Change is null != pastTarget.Change is null) return inReviews.Change is null ? inReviews : pastTarget;
        return pastTarget.Since < inReviews.Since ? pastTarget : inReviews;
    }

    // What meetings recorded on an objective from a day on; an objective without a reference has none.
    private static List<Note> Notes(List<Recorded<Meeting>> meetings, DateOnly from, string? objectiveId)
    {
        var notes = new List<Note>();
        if (string.IsNullOrWhiteSpace(objectiveId)) return notes;

        foreach (var meeting in meetings)
        {
            if (meeting.Item.Date < from || meeting.Item.ObjectiveProgress is null) continue;

            foreach (var progress in meeting.Parts<ObjectiveProgress>().AsList())
            {
                if (progress.Item.ObjectiveId == objectiveId) notes.Add(new Note(meeting.Item, progress));
            }
        }

        return notes;
    }

    // The last run of reviews that recorded no progress, or that it was worse; a review silent on the objective neither adds nor breaks.
    private static StalledObjective? InReviews(CaseUnderReview @case, Standards standards, Recorded<Objective> objective, List<Note> notes)
    {
        List<Note>? run = null;
        DateOnly? before = null;
        foreach (var note in notes)
        {
            if (note.Meeting.Type != @case.ReviewMeeting || note.Progress.Item.Progress is not Progress progress || note.Meeting.Date == before) continue;

            before = note.Meeting.Date;
            if (progress is Progress.None or Progress.Worse) (run ??= []).Add(note);
            else run = null;
        }

        if (run is null) return null;

        var (first, last) = (run[0], run[^1]);
        var limit = standards.Required(StandardKeys.DriftReviews, first.Meeting.Date);
        if (run.Count < limit.Value) return null;

        var evidence = last.Progress.Shows("progress", last.Meeting.Date, $"progress “{Say.Words(last.Progress.Item.Progress!.Value)}”, review {Say.Number(run.Count)} of a run");
        return new StalledObjective(objective, run[(int)limit.Value - 1].Meeting.Date, limit, evidence, Change(notes, standards, first.Meeting.Date));
    }

    private static StalledObjective? PastTarget(CaseUnderReview @case, Standards standards, CurrentPlan plan, Recorded<Objective> objective, List<Note> notes)
    {
        if (objective.Item.TargetDate is not DateOnly target) return null;

        var limit = standards.Required(StandardKeys.DriftOverdue, target);
        var last = standards.Due(limit, target);
        return last < @case.End
            ? new StalledObjective(objective, last.AddDays(1), limit, objective.Shows("targetDate", target, "target date passed"),
                PlanChange(plan.Record, target) ?? Change(notes, standards, target.AddDays(1)))
            : null;
    }

    private static Evidence? PlanChange(Recorded<Plan> plan, DateOnly target) =>
        plan.Item.Updated > target ? plan.Shows("updated", plan.Item.Updated, "plan updated after the target date")
        : plan.Item.Created > target ? plan.Shows("created", plan.Item.Created, "plan made after the target date")
        : null;

    private static Evidence? Change(List<Note> notes, Standards standards, DateOnly from)
    {
        foreach (var (meeting, progress) in notes)
        {
            if (meeting.Date >= from && Silence.Given(progress.Item.ChangeOfApproach, standards) == true)
                return progress.Shows("changeOfApproach", meeting.Date, Excerpt.Of(progress.Item.ChangeOfApproach!));
        }

        return null;
    }

    /// <summary>What a meeting recorded on an objective.</summary>
    private readonly record struct Note(Meeting Meeting, Recorded<ObjectiveProgress> Progress);
}
