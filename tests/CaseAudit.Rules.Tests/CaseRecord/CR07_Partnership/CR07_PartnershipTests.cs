using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR07_Partnership;

public sealed class CR07_PartnershipTests
{
    [Fact]
    public void CR07_3_FirstCoreGroup_IsNoGapOfTheSeries()
    {
        // 58 days from the conference to the first core group: late by its own standard, and no gap of more than 28 days.
        var finding = Bench.BuiltIn.Finding("CR07.3", Case(CaseStatus.ChildProtection, "2024-01-19") with
        {
            Meetings =
            [
                new Meeting { Type = MeetingType.InitialConference, Date = Day("2024-01-19") },
                new Meeting { Type = MeetingType.CoreGroup, Date = Day("2024-03-17") },
                new Meeting { Type = MeetingType.CoreGroup, Date = Day("2024-04-12") },
            ],
        }, Day("2024-05-10"));

        finding.Grade.ShouldBe(Grade.PartlyMet);
        finding.Message.ShouldNotContain("longer than");
    }

    [Fact]
    public void CR07_3_Findings_CarryTheStandardsInTheOrderApplied()
    {
        var finding = Bench.BuiltIn.Finding("CR07.3", Case(CaseStatus.ChildProtection, "2024-01-19") with
        {
            Meetings = [new Meeting { Type = MeetingType.CoreGroup, Date = Day("2024-01-31") }, new Meeting { Type = MeetingType.CoreGroup, Date = Day("2024-02-28") }],
        }, Day("2024-03-01"));

        finding.Standards.Select(standard => standard.Key).ShouldBe(["coreGroup.first", "coreGroup.interval", "interval.met", "interval.partly"]);
    }

    [Fact]
    public void CR07_4_ActionsOfEachSide_AreCounted()
    {
        var extract = CR07_4_PartnersActions_Cases.Plan(CR07_4_PartnersActions_Cases.Partners(3, 1), CR07_4_PartnersActions_Cases.SocialCare(4, 0));

        Bench.BuiltIn.Finding("CR07.4", extract).Observations.ShouldBe(
        [
            new Observation("actions.partners.due", 4), new Observation("actions.partners.onTime", 3),
            new Observation("actions.socialCare.due", 4), new Observation("actions.socialCare.onTime", 4),
        ]);
    }
}
