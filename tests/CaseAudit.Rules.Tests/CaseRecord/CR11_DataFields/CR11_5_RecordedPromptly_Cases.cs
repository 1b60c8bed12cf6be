using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Rules.Tests.CaseRecord.CR11_DataFields.DataFieldRecords;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR11_DataFields;

public sealed class CR11_5_RecordedPromptly_Cases : CriterionTable
{
    public override string Code => "CR11.5";

    // Monday 6 May and Monday 27 May 2024 are bank holidays.
    public override IEnumerable<CriterionCase> Cases =>
    [
        new("a visit of Friday 3 May recorded on Wednesday", Grade.Met, With([Visit("2024-05-03", "2024-05-08")], [])) { Edge = Edge.OnLimit, Says = "The visit of the period was recorded within 2 working days of the visit" },
        new("a visit of Friday 3 May recorded on Thursday", Grade.NotMet, With([Visit("2024-05-03", "2024-05-09")], [])) { Edge = Edge.BeyondLimit, Says = "the longest delay was six days (the visit of 3 May 2024)" },
        new("an incident of Friday 24 May recorded on Tuesday", Grade.Met, With([], [Incident("2024-05-24", "2024-05-28")])) { Edge = Edge.OnLimit },
        new("an incident of Friday 24 May recorded on Wednesday", Grade.NotMet, With([], [Incident("2024-05-24", "2024-05-29")])) { Edge = Edge.BeyondLimit, Says = "The incident was not recorded within 1 working day of the incident" },
        new("nine of ten in time", Grade.Met, Visits(9, 1)) { Edge = Edge.OnLimit },
        new("eight of nine in time", Grade.PartlyMet, Visits(8, 1)) { Edge = Edge.BeyondLimit },
        new("three of five in time", Grade.PartlyMet, Visits(3, 2)) { Edge = Edge.OnLimit, Says = "Two of five visits and incidents were not recorded" },
        new("four of seven in time", Grade.NotMet, Visits(4, 3)) { Edge = Edge.BeyondLimit },
        new("off site", Grade.NotApplicable, OffSite()),
        new("a visit not recorded, due on the as-of date", Grade.NotApplicable, With([Visit("2024-05-29", null)], [])) { Says = "due to be recorded yet" },
        new("a visit not recorded, due the day before", Grade.NotEvidenced, With([Visit("2024-05-28", null)], [])),
        new("a visit without a day beside one in time", Grade.NotMet, With([Visit("2024-05-03", "2024-05-03"), Visit("2024-05-10", null)], [])),
        new("visits in time, incidents without a day", Grade.PartlyMet, With([Visit("2024-05-03", "2024-05-03"), Visit("2024-05-10", "2024-05-10")], [Incident("2024-05-03", null)])),
        new("recorded after the as-of date only", Grade.NotEvidenced, With([Visit("2024-05-20", "2024-06-03")], [])),
        new("a visit on the first day of the lookback", Grade.Met, With([Visit("2023-05-31", "2023-06-01")], [])) { Edge = Edge.OnLimit },
        new("the only visit before the lookback", Grade.NotApplicable, With([Visit("2023-05-30", "2023-08-01")], [])) { Edge = Edge.BeyondLimit, Says = "No visits or incidents are recorded in the period" },
        new("none recorded", Grade.NotApplicable, With([], [])),
        new("nothing said of visits", Grade.NotEvidenced, With([], []) with { Visits = null }),
        new("nothing said of incidents", Grade.NotEvidenced, Visits(3, 0) with { Incidents = null }),
    ];

    private static CaseExtract With(Visit[] visits, Incident[] incidents) => OnSite() with { Visits = visits, Incidents = incidents };

    private static CaseExtract Visits(int inTime, int late) => With(
        [.. Enumerable.Repeat(Visit("2024-05-08", "2024-05-09"), inTime), .. Enumerable.Repeat(Visit("2024-05-08", "2024-05-20"), late)], []);

    private static Visit Visit(string day, string? recorded) => new() { Date = Day(day), RecordedOn = recorded is null ? null : Day(recorded) };

    private static Incident Incident(string day, string? recorded) =>
        new() { Date = Day(day), Type = IncidentType.Missing, RecordedOn = recorded is null ? null : Day(recorded) };
}
