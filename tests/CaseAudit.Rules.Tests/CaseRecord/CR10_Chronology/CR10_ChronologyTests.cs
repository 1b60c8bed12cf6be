using static CaseAudit.Rules.Tests.CaseRecord.CR10_Chronology.ChronologyRecords;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR10_Chronology;

public sealed class CR10_ChronologyTests
{
    [Fact]
    public void CR10_3_EveryKindOfEvent_IsListedWhenMissing()
    {
        var day = Day("2024-02-01");
        var extract = Chronology(Entries("2024-05-01")) with
        {
            Status = CaseStatus.ChildLookedAfter,
            Closed = Day("2024-04-01"),
            Closure = new() { Date = Day("2024-04-01") },
            Referrals = [new() { Date = day }],
            Section47Enquiries = [new() { Started = day }],
            Meetings = [new() { Date = day, Type = MeetingType.InitialConference }, new() { Date = day, Type = MeetingType.ReviewConference }, new() { Date = day, Type = MeetingType.LookedAfterReview }],
            StatusHistory = [new() { Status = CaseStatus.ChildLookedAfter, From = day }],
            LegalStatuses = [new() { From = day }],
            Placements = [new() { From = day }],
            Incidents = [new() { Date = day, Type = IncidentType.Other }],
            Transfers = [new() { Date = day }],
        };

        var finding = Bench.BuiltIn.Finding("CR10.3", extract);

        finding.Grade.ShouldBe(Grade.NotMet);
        finding.Evidence.Select(evidence => evidence.At.ToString()).ShouldBe(
            [
                "/referrals/0/date", "/section47Enquiries/0/started", "/meetings/0/date", "/meetings/1/date", "/statusHistory/0/from",
                "/legalStatuses/0/from", "/placements/0/from", "/incidents/0/date", "/transfers/0/date", "/closure/date",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void CR10_3_ClosedWithoutClosure_CountsTheDayClosed()
    {
        var finding = Bench.BuiltIn.Finding("CR10.3", Chronology(Entries("2024-02-01")) with { Closed = Day("2024-04-01") });

        finding.Evidence.ShouldHaveSingleItem().At.ToString().ShouldBe("/closed");
    }

    [Fact]
    public void CR10_4_ListOfSystemEvents_IsNotedForTheSummary()
    {
        var generated = Entry("2024-02-01") with { SystemGenerated = true };

        Noted(Chronology(generated)).ShouldBe(["chronology.present", "chronology.systemEvents"]);
        Noted(Chronology(generated with { SystemGenerated = false })).ShouldBe(["chronology.present"]);
        Noted(Chronology()).ShouldBeEmpty();

        static IEnumerable<string> Noted(CaseExtract extract) => Bench.BuiltIn.Finding("CR10.4", extract).Observations.Select(observation => observation.Name);
    }
}
