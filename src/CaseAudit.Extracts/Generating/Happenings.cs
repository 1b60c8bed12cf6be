using CaseAudit.Model;

namespace CaseAudit.Extracts.Generating;

/// <summary>What happened in the child’s life, the help given, and what the agencies told each other.</summary>
internal static class Happenings
{
    public static CaseExtract Write(CaseExtract record, CaseSketch sketch, Chance chance)
    {
        var practice = sketch.Practice.Near(chance);
        var span = sketch.End.DayNumber - sketch.Since.DayNumber;
        return record with
        {
            Incidents = sketch.Unborn ? [] : [.. Some(sketch, span, chance.Pick((45, 0), (25, 1), (15, 2), (10, 4), (5, 8)), chance).Where(day => day >= sketch.Born).Select((day, index) => new Incident
            {
                Id = $"I{index + 1}",
                Date = day,
                Type = chance.Pick(
                    (5, IncidentType.Missing), (4, IncidentType.Injury), (5, IncidentType.DomesticAbuse), (2, IncidentType.Exploitation),
                    (2, IncidentType.SelfHarm), (3, IncidentType.Exclusion), (1, IncidentType.Arrest), (2, IncidentType.Other)),
                RecordedOn = CaseSketch.Earlier(sketch.AsOf, day.AddDays(chance.Percent(practice.Usually()) ? chance.Between(0, 1) : chance.Between(4, 20))),
            })],
            Interventions = [.. Some(sketch, span, chance.Between(0, 3), chance).Select(day => Intervention(day, sketch, practice, chance))],
            Communications = [.. sketch.Agencies
                .SelectMany(agency => Rhythm.Days(chance, sketch.Since, sketch.End, 14, practice, sketch.Course).Select((day, index) => (agency, day, index)))
                .OrderBy(one => one.day)
                .Select(one => new Communication
                {
                    Date = one.day,
                    Agency = one.agency,
                    Direction = practice == Practice.Weak ? Direction.In : one.index % 2 == 0 ? Direction.In : Direction.Out,
                    Summary = chance.Pick(Phrases.Messages),
                })],
            Escalations = [.. Some(sketch, span, chance.Percent(8) ? 1 : 0, chance).Select(day => new Escalation
            {
                Raised = day,
                ByAgency = chance.Pick(sketch.Agencies),
                Resolved = chance.Percent(practice.Usually()) ? CaseSketch.Earlier(sketch.End, day.AddDays(chance.Between(1, 10))) : null,
                Outcome = "Agreed between the managers.",
            })],
            CaseSummary = practice == Practice.Weak && chance.Percent(50) ? null : new CaseSummary
            {
                Updated = CaseSketch.Later(sketch.Opened, sketch.End.AddDays(-chance.Between(2, chance.Percent(practice.Usually()) ? 80 : 300))),
                Text = chance.Pick(Phrases.AnalysisSentences),
            },
        };
    }

    private static IEnumerable<DateOnly> Some(CaseSketch sketch, int span, int count, Chance chance) =>
        Enumerable.Range(0, count).Select(_ => sketch.Since.AddDays(chance.Between(0, span))).Order().ToList();

    private static Intervention Intervention(DateOnly day, CaseSketch sketch, Practice practice, Chance chance)
    {
        var ended = day.AddDays(chance.Between(30, 180));
        return new Intervention
        {
            Name = chance.Pick(Words.Interventions),
            Provider = "family support",
            Started = day,
            Ended = ended <= sketch.End ? ended : null,
            IntendedOutcome = chance.Pick(Phrases.Outcomes),
            Impact = chance.Percent(practice.Usually()) ? chance.Pick((5, InterventionImpact.Positive), (3, InterventionImpact.Mixed), (1, InterventionImpact.None)) : InterventionImpact.NotMeasured,
            ImpactEvidence = chance.Percent(practice.Usually()) ? chance.Pick(Phrases.Impacts) : null,
            WorkerContribution = chance.Percent(practice.Often()) ? "Went along to the first two sessions and kept the routine going between them." : null,
        };
    }
}
