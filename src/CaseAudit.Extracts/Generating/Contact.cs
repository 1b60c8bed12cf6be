using CaseAudit.Model;

namespace CaseAudit.Extracts.Generating;

/// <summary>Contact with the child and the family: visits and direct work.</summary>
internal static class Contact
{
    public static CaseExtract Write(CaseExtract record, CaseSketch sketch, Chance chance)
    {
        var practice = sketch.Practice.Near(chance);
        var recording = sketch.Practice.Near(chance);
        return record with
        {
            Visits = [.. VisitDays(sketch, practice, chance).Select((day, index) => Visit($"V{index + 1}", day, sketch, practice, recording, chance))],
            DirectWork = sketch.Unborn ? [] : [.. Rhythm.Days(chance, sketch.Since, sketch.End, 60, practice, sketch.Course).Select(day => new DirectWork
            {
                Date = day,
                Tool = chance.Pick(Words.DirectWorkTools),
                Summary = chance.Pick(Phrases.ChildViews),
            })],
        };
    }

    // Placement moves begin the clock again, so a visit stands within the week of each.
    private static IEnumerable<DateOnly> VisitDays(CaseSketch sketch, Practice practice, Chance chance)
    {
        if (practice == Practice.Weak && chance.Percent(6)) return [];

        return sketch.Stages
            .SelectMany((stage, index) => Rhythm.Days(chance, CaseSketch.Later(stage.From, sketch.Since), sketch.EndOf(index), Interval(stage.Status), practice, sketch.Course))
            .Where(day => day >= sketch.Since)
            .Distinct()
            .Order();
    }

    private static int Interval(CaseStatus status) => status switch
    {
        CaseStatus.ChildProtection => 13,
        CaseStatus.ChildLookedAfter => 40,
        CaseStatus.CareLeaver => 54,
        _ => 26,
    };

    private static Visit Visit(string id, DateOnly day, CaseSketch sketch, Practice practice, Practice recording, Chance chance)
    {
        var seen = chance.Percent(practice == Practice.Strong ? 100 : 80 + (5 * (int)practice));
        var alone = seen && sketch.AgeOn(day) >= 4 && chance.Percent(practice.Often());
        var recorded = day.AddDays(chance.Percent(recording.Usually()) ? chance.Between(0, 2) : chance.Between(5, 30));
        return new Visit
        {
            Id = id,
            Date = day,
            Purpose = chance.Pick((75, VisitPurpose.Statutory), (10, VisitPurpose.Planned), (10, VisitPurpose.Unannounced), (5, VisitPurpose.Assessment)),
            Mode = practice < Practice.Good && chance.Percent(6) ? VisitMode.Virtual : VisitMode.InPerson,
            BedroomSeen = seen && chance.Percent(50),
            Outcome = seen ? VisitOutcome.Seen : chance.Pick((5, VisitOutcome.NotSeen), (3, VisitOutcome.Cancelled), (2, VisitOutcome.Refused)),
            ChildSeenAlone = seen ? alone : null,
            NotAloneReason = seen && !alone && chance.Percent(practice.Usually()) ? chance.Pick(Phrases.NotAloneReasons) : null,
            ChildViews = seen && chance.Percent(practice.Usually()) ? chance.Pick(Phrases.ChildViews) : null,
            RecordedOn = recorded <= sketch.AsOf ? recorded : sketch.AsOf,
        };
    }
}
