using CaseAudit.Model;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using CaseAudit.Rules.Wording;

namespace CaseAudit.Rules.CaseRecord.CR07_Partnership;

/// <summary>CR07.2: did each partner agency listed send a written report to the conferences of the lookback?</summary>
[Name(Code)]
public sealed class CR07_2_ReportsToConferences : Rule
{
    internal const string Code = "CR07.2";

    /// <inheritdoc/>
    public override void Define()
    {
        CaseUnderReview @case = null!;
        IEnumerable<Recorded<Meeting>> conferences = null!;
        IEnumerable<Recorded<MeetingAgency>> reporting = null!;

        When()
            .Match(() => @case)
            .Query(() => conferences, q => q
                .Match<Recorded<Meeting>>(
                    m => m.Item.Type == MeetingType.InitialConference || m.Item.Type == MeetingType.ReviewConference,
                    m => @case.InEpisodeLookback(m.Item.Date))
                .Collect())
            .Query(() => reporting, q => q.Match<Recorded<MeetingAgency>>(a => a.Item.Report != null).Collect());

        Then()
            .Yield(_ => Decide(@case, conferences.AsList(), reporting.Any()));
    }

    private static Finding Decide(CaseUnderReview @case, List<Recorded<Meeting>> conferences, bool reportsCarried)
    {
        if (@case.Has(RecordCollection.Meetings) == Presence.Absent) return @case.Silent(Code, RecordCollection.Meetings);
        if (conferences.Count == 0) return @case.NoneRecorded(Code, "conferences in the period");

        var partners = new List<Recorded<MeetingAgency>>();
        foreach (var conference in conferences) partners.AddRange(conference.Parts<MeetingAgency>().AsList().FindAll(agency => Involvement.IsPartner(agency.Item.Agency)));
        var unlisted = conferences.FindAll(conference => conference.Item.Agencies is null);
        if (partners.Count + unlisted.Count == 0) return @case.NoneRecorded(Code, "partner agencies at the conferences");

        var lacking = partners.FindAll(agency => agency.Item.Report != true);
        var silent = reportsCarried ? 0 : lacking.Count;
        var grade = Conditions.OfCounts(partners.Count - lacking.Count, lacking.Count - silent, silent + unlisted.Count);
        IReadOnlyList<Evidence> Evidence() => grade == Grade.Met
            ? partners.ConvertAll(agency => agency.Shows("report", Day(agency), $"{Say.Words(agency.Item.Agency!)}: report"))
            : [.. lacking.Select(agency => agency.Shows(Day(agency), $"{Say.Words(agency.Item.Agency!)}: no report recorded")), .. unlisted.Select(conference => conference.Shows(conference.Item.Date, "no agencies recorded"))];

        return grade switch
        {
            Grade.NotEvidenced => @case.NotEvidenced(Code, () => "No evidence on the record of written reports to the conferences of the period.", Evidence),
            Grade.Met => @case.Finding(Code, grade, () => $"Each partner agency listed sent a written report to {Conferences(conferences)}.", Evidence),
            _ => @case.Finding(Code, grade, () => Message(lacking, unlisted), Evidence),
        };
    }

    private static DateOnly Day(Recorded<MeetingAgency> agency) => ((Recorded<Meeting>)agency.Parent!).Item.Date;

    private static string Conferences(List<Recorded<Meeting>> conferences) =>
        conferences.Count == 1 ? $"the conference of {Say.Date(conferences[0].Item.Date)}" : $"the {Say.Count(conferences.Count, "conference")} of the period";

    private static string Message(List<Recorded<MeetingAgency>> lacking, List<Recorded<Meeting>> unlisted)
    {
        var reports = lacking.GroupBy(Day).Select(day => $"{Say.List(day.Select(agency => Say.Words(agency.Item.Agency!)).Distinct())} ({Say.Date(day.Key)})");
        var sentences = new List<string>();
        if (lacking.Count > 0) sentences.Add($"No written report to a conference is recorded from {Say.List(reports)}.");
        if (unlisted.Count > 0) sentences.Add($"No agencies are recorded for {Conferences(unlisted)}.");
        return string.Join(' ', sentences);
    }
}
