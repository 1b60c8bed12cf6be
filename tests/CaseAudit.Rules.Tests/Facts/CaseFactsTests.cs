using CaseAudit.Rules.Facts;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.Facts;

public sealed class CaseFactsTests
{
    private static readonly DateOnly Today = AsOf;

    [Fact]
    public void Item_OfEachCollection_IsAFactWithItsPointer()
    {
        var facts = Flatten(Full());

        facts.Facts.OfType<Recorded>().Select(fact => fact.At.ToString()).ShouldBe(
        [
            "/people/0", "/agencies/0", "/statusHistory/0", "/legalStatuses/0", "/placements/0", "/allocations/0", "/referrals/0",
            "/assessments/0", "/assessments/0/parentViews/0", "/strategyDiscussions/0", "/section47Enquiries/0", "/riskAssessments/0", "/riskAssessments/0/risks/0",
            "/meetings/0", "/meetings/0/agencies/0", "/meetings/0/objectiveProgress/0",
            "/plans/0", "/plans/0/objectives/0", "/plans/0/objectives/0/actions/0", "/plans/0/objectives/0/actions/1",
            "/visits/0", "/visits/1", "/directWork/0", "/supervision/0", "/supervision/0/actions/0", "/managementDecisions/0", "/managementDecisions/0/directions/0",
            "/incidents/0", "/interventions/0", "/chronology/entries/0", "/communications/0", "/escalations/0", "/transfers/0",
        ]);
        facts.Facts.OfType<CaseUnderReview>().ShouldHaveSingleItem();
        facts.Facts.OfType<Standards>().ShouldHaveSingleItem();
    }

    [Fact]
    public void Part_KnowsWhatItIsPartOf()
    {
        var plan = Flatten(Full()).Facts.OfType<Recorded<Plan>>().Single();
        var objective = plan.Parts<Objective>().Single();

        objective.Parent.ShouldBeSameAs(plan);
        objective.Parts<PlanAction>().Select(action => action.Item.Id).ShouldBe(["O1.1", "O1.2"]);
        objective.Parts<PlanAction>()[0].Parent.ShouldBeSameAs(objective);
        plan.Parts<PlanAction>().ShouldBeEmpty();
        plan.Parent.ShouldBeNull();
    }

    [Fact]
    public void PartsOfAnItemAfterAsOf_AreNoFactsEither() =>
        Flatten(Full() with { Plans = [Full().Plans![0] with { Created = Today.AddDays(1) }] }).Facts.OfType<Recorded<Objective>>().ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Collections))]
    public void Collection_AbsentEmptyOrFilled_IsKnownAsSuch(RecordCollection collection)
    {
        Flatten(Case(CaseStatus.ChildInNeed, "2024-01-02")).Case.Has(collection).ShouldBe(Presence.Absent);
        Flatten(Empty()).Case.Has(collection).ShouldBe(Presence.Empty);
        Flatten(Full()).Case.Has(collection).ShouldBe(Presence.Filled);
    }

    [Fact]
    public void CollectionWithNothingUpToAsOf_IsEmpty() =>
        Flatten(Empty() with { Visits = [new() { Date = Today.AddDays(1) }] }).Case.Has(RecordCollection.Visits).ShouldBe(Presence.Empty);

    [Fact]
    public void CollectionWithEverythingLeftOut_IsEmpty() =>
        CaseFacts.From(Full(), Today, Builtin, new HashSet<string> { "/allocations/0" }).Case.Has(RecordCollection.Allocations).ShouldBe(Presence.Empty);

    [Fact]
    public void ChronologyWithoutEntries_SaysNothingOfThem() =>
        Flatten(Empty() with { Chronology = new() { Updated = Today } }).Case.Has(RecordCollection.ChronologyEntries).ShouldBe(Presence.Absent);

    [Fact]
    public void Periods_BeginWithTheLaterOfTheirDays()
    {
        var old = Flatten(Case(CaseStatus.ChildInNeed, "2020-01-06")).Case;
        old.LookbackStart.ShouldBe(Day("2023-05-31"));
        old.PeriodStart.ShouldBe(Day("2023-05-31"));
        old.EpisodeLookbackStart.ShouldBe(Day("2023-05-31"));

        var recent = Flatten(Case(CaseStatus.ChildProtection, "2024-01-02") with { StatusHistory = [new() { Status = CaseStatus.ChildProtection, From = Day("2024-03-04") }] }).Case;
        recent.StatusStart.ShouldBe(Day("2024-03-04"));
        recent.PeriodStart.ShouldBe(Day("2024-03-04"));
        recent.EpisodeLookbackStart.ShouldBe(Day("2024-01-02"));
    }

    [Fact]
    public void Lookback_OfAnotherUnit_IsCountedInIt() =>
        CaseFacts.From(Full(), Today, GeneralRules.GivenStandards.With(GeneralRules.GivenStandards.Edition(StandardKeys.PeriodLookback, 26, StandardUnit.Weeks)), new HashSet<string>())
            .Case.LookbackStart.ShouldBe(Day("2023-12-01"));

    [Theory]
    [InlineData("2023-05-30", false)]
    [InlineData("2023-05-31", true)]
    [InlineData("2024-04-30", true)]
    [InlineData("2024-05-01", false)]
    public void Lookback_EndsWithTheCase_BothEndsIncluded(string day, bool inside) =>
        Flatten(Case(CaseStatus.ChildInNeed, "2020-01-06") with { Closed = Day("2024-04-30") }).Case.InLookback(Day(day)).ShouldBe(inside);

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-01-02", true)]
    [InlineData("2024-05-31", true)]
    public void EpisodeLookback_BeginsWithTheEpisode(string day, bool inside) => Flatten(Full()).Case.InEpisodeLookback(Day(day)).ShouldBe(inside);

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("2024-05-01", null, false)]
    [InlineData(null, "2024-08-01", true)]
    [InlineData("2024-05-01", "2024-08-01", false)]
    [InlineData("2024-07-01", "2024-08-01", true)]
    public void Unborn_IsAChildWithAnExpectedDateOnly(string? born, string? expected, bool unborn) =>
        Flatten(Empty() with { Child = new() { DateOfBirth = born is null ? null : Day(born), ExpectedDateOfBirth = expected is null ? null : Day(expected) } }).Case.IsUnborn.ShouldBe(unborn);

    public static TheoryData<RecordCollection> Collections() => [.. Enum.GetValues<RecordCollection>()];

    private static Standards Builtin => GeneralRules.GivenStandards.BuiltIn;

    private static CaseFacts Flatten(CaseExtract extract) => CaseFacts.From(extract, Today, Builtin, new HashSet<string>());

    private static CaseExtract Empty() => Case(CaseStatus.ChildInNeed, "2024-01-02") with
    {
        People = [], Agencies = [], StatusHistory = [], LegalStatuses = [], Placements = [], Allocations = [], Referrals = [], Assessments = [], StrategyDiscussions = [],
        Section47Enquiries = [], RiskAssessments = [], Meetings = [], Plans = [], Visits = [], DirectWork = [], Supervision = [], ManagementDecisions = [], Incidents = [],
        Interventions = [], Chronology = new() { Entries = [] }, Communications = [], Escalations = [], Transfers = [],
    };

    private static CaseExtract Full() => Case(CaseStatus.ChildInNeed, "2024-01-02") with
    {
        People = [new()],
        Agencies = [new() { From = Today }],
        StatusHistory = [new() { From = Today }],
        LegalStatuses = [new() { From = Today }],
        Placements = [new() { From = Today }],
        Allocations = [new() { From = Today }],
        Referrals = [new() { Date = Today }],
        Assessments = [new() { Type = AssessmentType.Single, Started = Today, ParentViews = [new()] }],
        StrategyDiscussions = [new() { Date = Today }],
        Section47Enquiries = [new() { Started = Today }],
        RiskAssessments = [new() { Date = Today, Risks = [new()] }],
        Meetings = [new() { Type = MeetingType.CoreGroup, Date = Today, Agencies = [new()], ObjectiveProgress = [new()] }],
        Plans = [new() { Type = PlanType.ChildInNeed, Created = Today, Objectives = [new() { Id = "O1", Actions = [new() { Id = "O1.1" }, new() { Id = "O1.2" }] }] }],
        Visits = [new() { Date = Today }, new() { Date = Today.AddDays(-7) }],
        DirectWork = [new() { Date = Today }],
        Supervision = [new() { Type = SupervisionType.Individual, Date = Today, Actions = [new()] }],
        ManagementDecisions = [new() { Date = Today, Directions = [new()] }],
        Incidents = [new() { Date = Today, Type = IncidentType.Missing }],
        Interventions = [new() { Started = Today }],
        Chronology = new() { Entries = [new() { Date = Today }] },
        Communications = [new() { Date = Today }],
        Escalations = [new() { Raised = Today }],
        Transfers = [new() { Date = Today }],
    };
}
