using CaseAudit.Model;

namespace CaseAudit.Extracts.Generating;

/// <summary>The chronology: what the rest of the record holds, told again more or less completely.</summary>
internal static class Chronicle
{
    public static CaseExtract Write(CaseExtract record, CaseSketch sketch, Chance chance)
    {
        var practice = sketch.Practice.Near(chance);
        if (practice == Practice.Weak && chance.Percent(20)) return record with { Chronology = chance.Percent(50) ? new Chronology { Entries = [] } : null };

        // Some chronologies are little more than the recording system’s own log.
        var log = practice <= Practice.Mixed && chance.Percent(30);
        var events = Significant(record).Where(one => one.Day <= sketch.End && chance.Percent(practice.Usually()))
            .Select(one => Entry(one.Day, one.Type, one.Source, systemGenerated: false))
            .ToList();
        if (log) events.AddRange(Rhythm.Days(chance, sketch.Since, sketch.End, 6, practice).Select(day => Entry(day, "caseNote", Words.SocialCare, systemGenerated: true)));
        else events.AddRange(Ordinary(record).Where(_ => chance.Percent(60)).Select(one => Entry(one.Day, one.Type, one.Source, systemGenerated: false)));

        var entries = events.OrderBy(entry => entry.Date).DistinctBy(entry => (entry.Date, entry.Type, entry.Summary)).ToList();
        return record with
        {
            Chronology = new Chronology
            {
                Updated = chance.Percent(practice.Usually()) ? CaseSketch.Later(sketch.Opened, sketch.End.AddDays(-chance.Between(1, 60))) : entries.LastOrDefault()?.Date,
                Entries = practice == Practice.Weak && chance.Percent(30) ? [.. entries.AsEnumerable().Reverse()] : entries,
            },
        };

        ChronologyEntry Entry(DateOnly day, string type, string source, bool systemGenerated) => new()
        {
            Date = day,
            Type = type,
            Summary = systemGenerated ? chance.Pick(Phrases.SystemEntries) : chance.Pick(Phrases.Messages),
            Significance = !systemGenerated && chance.Percent(practice.Usually()) ? chance.Pick(Phrases.Significance) : null,
            Source = source,
            SystemGenerated = systemGenerated,
        };
    }

    private static IEnumerable<(DateOnly Day, string Type, string Source)> Significant(CaseExtract record) =>
    [
        .. (record.Referrals ?? []).Select(one => (one.Date, "referral", one.Source ?? Words.SocialCare)),
        .. (record.Section47Enquiries ?? []).Select(one => (one.Started, "section47", Words.SocialCare)),
        .. (record.Meetings ?? []).Where(one => one.Type is MeetingType.InitialConference or MeetingType.ReviewConference).Select(one => (one.Date, "conference", Words.SocialCare)),
        .. (record.StatusHistory ?? []).Select(one => (one.From, "status", Words.SocialCare)),
        .. (record.LegalStatuses ?? []).Select(one => (one.From, "legalStatus", Words.SocialCare)),
        .. (record.Placements ?? []).Select(one => (one.From, "placement", Words.SocialCare)),
        .. (record.Incidents ?? []).Select(one => (one.Date, "incident", one.Type is IncidentType.Missing or IncidentType.DomesticAbuse or IncidentType.Arrest ? "police" : "health")),
        .. (record.Transfers ?? []).Select(one => (one.Date, "transfer", Words.SocialCare)),
        .. record.Closure is null ? Array.Empty<(DateOnly, string, string)>() : [(record.Closure.Date, "closure", Words.SocialCare)],
    ];

    private static IEnumerable<(DateOnly Day, string Type, string Source)> Ordinary(CaseExtract record) =>
    [
        .. (record.Visits ?? []).Select(one => (one.Date, "visit", Words.SocialCare)),
        .. (record.Communications ?? []).Select(one => (one.Date, "contact", one.Agency ?? Words.SocialCare)),
    ];
}
