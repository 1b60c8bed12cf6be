using CaseAudit.Rules.CaseRecord.CR08_ManagementOversight;
using CaseAudit.Rules.CaseRecord.Derived;
using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Tests.Harness;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR08_ManagementOversight;

/// <summary>Gives the criterion signs of drift as they are, whatever concludes them.</summary>
public sealed class CR08_7_DriftMetByOversightTests
{
    [Theory]
    [InlineData("2024-03-01", Grade.Met)]
    [InlineData("2024-04-10", Grade.Met)]
    [InlineData("2024-02-29", Grade.NotMet)]
    public void CR08_7_DecisionOnOrAfterTheLimitWasPassed_MeetsDrift(string decided, Grade expected) =>
        Find(Recorded() with { ManagementDecisions = Decided.Each(decided) }, Since("2024-03-01")).Grade.ShouldBe(expected);

    [Theory]
    [InlineData("2024-03-01", Grade.Met)]
    [InlineData("2024-02-29", Grade.NotMet)]
    public void CR08_7_SupervisionOnOrAfterTheLimitWasPassed_MeetsDrift(string held, Grade expected) =>
        Find(Recorded() with { Supervision = [new() { Date = Day(held), Type = SupervisionType.Individual }] }, Since("2024-03-01")).Grade.ShouldBe(expected);

    [Fact]
    public void CR08_7_OneOfTwoSignsMet_IsPartlyMet()
    {
        var finding = Find(Recorded() with { ManagementDecisions = Decided.Each("2024-03-10") }, Since("2024-03-01"), Since("2024-04-01"));

        finding.Grade.ShouldBe(Grade.PartlyMet);
        finding.Message.ShouldBe("No evidence on the record of a management decision or supervision since drift began: an objective without progress or a change of approach since 1 April 2024; one of two signs of drift was met.");
    }

    [Fact]
    public void CR08_7_NoDrift_IsNotApplicable() => Find(Recorded()).Grade.ShouldBe(Grade.NotApplicable);

    [Fact]
    public void CR08_7_NoDriftBecauseTheRecordIsSilent_IsNotEvidenced() => Find(Recorded() with { Meetings = null }).Grade.ShouldBe(Grade.NotEvidenced);

    [Fact]
    public void CR08_7_NothingSaidOfSupervision_IsNotEvidenced() =>
        Find(Recorded() with { Supervision = null, ManagementDecisions = Decided.Each("2024-03-10") }, Since("2024-03-01")).Grade.ShouldBe(Grade.NotEvidenced);

    private static Drift Since(string day) => new(
        DriftKind.Objective, Day(day), new Evidence(Place.Root.Of("plans", 0), Day(day), "no progress"),
        Knowledge.Knowledge.BuiltIn.Standards.Required(StandardKeys.DriftReviews, Day(day)));

    private static CaseExtract Recorded() => Case(CaseStatus.ChildInNeed, "2023-01-09") with
    {
        Visits = [], Meetings = [], Assessments = [], Supervision = [], ManagementDecisions = [], Plans = [new() { Type = PlanType.ChildInNeed, Created = Day("2023-01-20") }],
    };

    private static Finding Find(CaseExtract extract, params Drift[] drifts)
    {
        var repository = new RuleRepository();
        repository.Load(load => load.From(typeof(CR08_7_DriftMetByOversight)));
        var session = repository.Compile().CreateSession();
        session.InsertAll(CaseFacts.From(extract, AsOf, Knowledge.Knowledge.BuiltIn.Standards, new HashSet<string>()).Facts);
        session.InsertAll(drifts);
        session.Fire();

        var finding = session.Query<Finding>().ShouldHaveSingleItem();
        FindingContract.Check(finding, extract);
        return finding;
    }
}
