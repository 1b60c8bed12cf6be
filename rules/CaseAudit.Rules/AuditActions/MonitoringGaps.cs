using CaseAudit.Model;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;

namespace CaseAudit.Rules.AuditActions;

/// <summary>The gaps between meetings of the monitoring structure, from the first audit of the lookback on: before it there was nothing to monitor.</summary>
[Name("Monitoring gaps")]
public sealed class MonitoringGaps : Rule
{
    internal const string Series = "monitoring";

    /// <inheritdoc/>
    public override void Define()
    {
        ProgrammeUnderReview programme = null!;
        Standards standards = null!;
        IEnumerable<Recorded<Audit>> audits = null!;
        IEnumerable<MonitoringMeeting> meetings = null!;
        Gap gap = null!;

        When()
            .Match(() => programme)
            .Match(() => standards)
            .Query(() => audits, q => q.Match<Recorded<Audit>>().Collect())
            .Query(() => meetings, q => q.Match<MonitoringMeeting>().Collect())
            .Query(() => gap, q => q.From(() => Gaps(programme, standards, audits, meetings)).SelectMany(found => found));

        Then()
            .Yield(_ => gap);
    }

    private static IEnumerable<Gap> Gaps(ProgrammeUnderReview programme, Standards standards, IEnumerable<Recorded<Audit>> audits, IEnumerable<MonitoringMeeting> meetings)
    {
        var first = audits.Select(audit => audit.Item.CompletedOn).DefaultIfEmpty(programme.LookbackStart).Min();
        return Judging.Series.Gaps(
            Series, first > programme.LookbackStart ? first : programme.LookbackStart, programme.AsOf,
            meetings.Select(meeting => new Evidence(meeting.At, meeting.Date, "met")), day => standards.At(StandardKeys.MonitoringInterval, day), standards);
    }
}
