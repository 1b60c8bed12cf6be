using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR10_Chronology;

/// <summary>Short ways to write a chronology.</summary>
internal static class ChronologyRecords
{
    /// <summary>A child in need case with a chronology of these entries, updated in May 2024, and no significant event.</summary>
    public static CaseExtract Chronology(params ChronologyEntry[] entries) => Case(CaseStatus.ChildInNeed, "2024-01-01") with
    {
        Child = new() { DateOfBirth = Day("2014-02-11") },
        StatusHistory = [],
        Referrals = [],
        Section47Enquiries = [],
        Meetings = [],
        Incidents = [],
        Transfers = [],
        Chronology = new() { Updated = Day("2024-05-20"), Entries = entries },
    };

    public static ChronologyEntry Entry(string day) => new() { Date = Day(day), Type = "event", Summary = "What happened on " + day };

    public static ChronologyEntry[] Entries(params string[] days) => [.. days.Select(Entry)];

    public static CaseExtract WithIncidents(this CaseExtract extract, params string[] days) =>
        extract with { Incidents = [.. days.Select(day => new Incident { Date = Day(day), Type = IncidentType.Missing })] };

    public static CaseExtract Updated(this CaseExtract extract, string? day) =>
        extract with { Chronology = extract.Chronology! with { Updated = day is null ? null : Day(day) } };

    public static CaseExtract WithoutChronology() => Chronology() with { Chronology = null };
}
