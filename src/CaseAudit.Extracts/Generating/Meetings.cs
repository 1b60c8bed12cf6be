using CaseAudit.Model;

namespace CaseAudit.Extracts.Generating;

/// <summary>The meetings of one period of status.</summary>
internal static class Meetings
{
    public static List<Meeting> In(
        CaseSketch.Stage stage, DateOnly since, DateOnly until, Plan? plan, bool current, CaseSketch sketch, Practice reviewing, Practice partnership, Chance chance)
    {
        var meetings = new List<Meeting>();
        if (stage.Status == CaseStatus.ChildProtection)
        {
            if (stage.From >= since) meetings.Add(Meeting(MeetingType.InitialConference, stage.From, null, false));
            foreach (var day in CoreGroups()) meetings.Add(Meeting(MeetingType.CoreGroup, day, null, false));
        }

        if (ReviewOf(stage.Status) is MeetingType type) Reviews(type);
        return meetings;

        IEnumerable<DateOnly> CoreGroups()
        {
            var first = Rhythm.WorkingDay(stage.From.AddDays(partnership >= Practice.Good ? chance.Between(6, 13) : chance.Between(8, 25)));
            return Rhythm.Days(chance, CaseSketch.Later(first, since), until, 28, partnership, sketch.Course).Prepend(first).Where(day => day <= until && day >= since);
        }

        void Reviews(MeetingType kind)
        {
            var last = stage.From;
            for (var number = 1; ; number++)
            {
                var due = Due(stage.Status, last, number);
                var inTime = chance.Percent(reviewing.Usually());
                var day = Rhythm.WorkingDay(inTime ? due.AddDays(-chance.Between(0, 9)) : due.AddDays(chance.Between(4, 80)));
                if (day > until)
                {
                    // Now and then an extract holds the next review, which is booked.
                    if (current && sketch.Closed is null && chance.Percent(2)) meetings.Add(new Meeting { Type = kind, Due = due, Date = day });
                    return;
                }

                if (day >= since) meetings.Add(Meeting(kind, day, day > due ? due : null, true));
                last = day;
            }
        }

        Meeting Meeting(MeetingType kind, DateOnly day, DateOnly? missed, bool reviews) => new()
        {
            Type = kind,
            Date = day,
            Due = missed,
            DelayReason = missed is not null && chance.Percent(40) ? chance.Pick(Phrases.DelayReasons) : null,
            Quorate = chance.Percent(partnership.Usually()),
            ChairRole = kind is MeetingType.InitialConference or MeetingType.ReviewConference ? "conference chair" : kind == MeetingType.LookedAfterReview ? "independent reviewing officer" : "social worker",
            Agencies = [.. sketch.Agencies.Select(agency => new MeetingAgency { Agency = agency, Attended = chance.Percent(partnership.Usually()), Report = chance.Percent(partnership.Usually()) })],
            ParentsAttended = chance.Percent(partnership.Usually()),
            ChildParticipation = Participation(day),
            ObjectiveProgress = reviews ? Progress(day) : null,
            Decisions = reviews ? chance.Some(Phrases.Decisions, chance.Between(1, 3)) : null,
        };

        ChildParticipation Participation(DateOnly day) => sketch.AgeOn(day) < 4 ? ChildParticipation.UnderAge
            : chance.Percent(reviewing.Usually()) ? chance.Pick((3, ChildParticipation.Attended), (1, ChildParticipation.AttendedViewsByAdvocate), (4, ChildParticipation.ViewsConveyed))
            : ChildParticipation.NotParticipated;

        List<ObjectiveProgress>? Progress(DateOnly day) => plan?.Objectives is null ? null :
        [
            .. plan.Objectives.Where(_ => chance.Percent(reviewing.Usually())).Select(objective =>
            {
                var progress = objective.AchievedOn <= day ? Model.Progress.Achieved : Step();
                var stuck = progress is Model.Progress.None or Model.Progress.Worse;
                return new ObjectiveProgress { ObjectiveId = objective.Id, Progress = progress, ChangeOfApproach = stuck && chance.Percent(reviewing.Often()) ? chance.Pick(Phrases.ChangesOfApproach) : null };
            }),
        ];

        Progress Step() => reviewing >= Practice.Good
            ? chance.Pick((5, Model.Progress.Good), (4, Model.Progress.Some), (1, Model.Progress.None))
            : chance.Pick((2, Model.Progress.Good), (4, Model.Progress.Some), (4, Model.Progress.None), (1, Model.Progress.Worse));
    }

    private static MeetingType? ReviewOf(CaseStatus status) => status switch
    {
        CaseStatus.EarlyHelp => MeetingType.TeamAroundChild,
        CaseStatus.ChildInNeed => MeetingType.ChildInNeedReview,
        CaseStatus.ChildProtection => MeetingType.ReviewConference,
        CaseStatus.ChildLookedAfter => MeetingType.LookedAfterReview,
        CaseStatus.CareLeaver => MeetingType.PathwayReview,
        _ => null,
    };

    private static DateOnly Due(CaseStatus status, DateOnly last, int number) => (status, number) switch
    {
        (CaseStatus.ChildLookedAfter, 1) => last.AddDays(28),
        (CaseStatus.ChildLookedAfter, 2) => last.AddMonths(3),
        (CaseStatus.ChildProtection, 1) => last.AddMonths(3),
        (CaseStatus.ChildProtection or CaseStatus.ChildLookedAfter or CaseStatus.CareLeaver, _) => last.AddMonths(6),
        _ => last.AddMonths(3),
    };
}
