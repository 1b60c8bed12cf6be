using CaseAudit.Rules.Judging;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.GeneralRules;

/// <summary>The rules for every criterion that are about grades: G1 to G7.</summary>
public sealed class GradingRuleTests
{
    [Theory]
    [InlineData(CaseStatus.Assessment)]
    [InlineData(CaseStatus.EarlyHelp)]
    [InlineData(CaseStatus.ChildInNeed)]
    [InlineData(CaseStatus.ChildProtection)]
    [InlineData(CaseStatus.ChildLookedAfter)]
    [InlineData(CaseStatus.CareLeaver)]
    public void G1_EveryCriterionOfASparseCase_HasOneFinding(CaseStatus status) => ShouldHaveOneFindingEach(Bench.BuiltIn.Case(Case(status, "2024-01-02")));

    [Theory]
    [InlineData(CaseStatus.Assessment)]
    [InlineData(CaseStatus.EarlyHelp)]
    [InlineData(CaseStatus.ChildInNeed)]
    [InlineData(CaseStatus.ChildProtection)]
    [InlineData(CaseStatus.ChildLookedAfter)]
    [InlineData(CaseStatus.CareLeaver)]
    public void G1_EveryCriterionOfACaseWithNothingRecorded_HasOneFinding(CaseStatus status) => ShouldHaveOneFindingEach(Bench.BuiltIn.Case(NothingRecorded(status)));

    [Fact]
    public void G1_NotApplicable_IsWrittenToo() =>
        Bench.BuiltIn.Case(NothingRecorded(CaseStatus.ChildInNeed)).Questions.SelectMany(question => question.Findings).ShouldContain(finding => finding.Grade == Grade.NotApplicable);

    [Fact]
    public void G2_OneMissingReferralDecision_IsNotForgiven() =>
        Bench.BuiltIn.Finding("CR08.1", NothingRecorded(CaseStatus.ChildInNeed) with
        {
            Referrals = [new() { Date = Day("2024-03-04") }],
            Transfers = [new() { Date = Day("2024-03-18") }],
            ManagementDecisions = [new() { Date = Day("2024-03-18"), Role = "team manager", Trigger = DecisionTrigger.Transfer }],
        }).Grade.ShouldBe(Grade.NotMet);

    [Fact]
    public void G3_NothingOfTheKind_IsNotApplicable()
    {
        var finding = Bench.BuiltIn.Finding("CR08.3", NothingRecorded(CaseStatus.ChildInNeed));

        finding.Grade.ShouldBe(Grade.NotApplicable);
        finding.Message.ShouldBe("None recorded: significant incidents in the period.");
    }

    [Fact]
    public void G4_RecordedAsNone_CountsOnce()
    {
        var judged = Bench.BuiltIn.Case(NothingRecorded(CaseStatus.ChildProtection)).Questions.Single(question => question.Question.Code == "CR09");

        judged.Findings.Select(finding => finding.Grade).ShouldBe([Grade.NotMet, Grade.NotApplicable, Grade.NotApplicable, Grade.NotApplicable, Grade.NotApplicable]);
    }

    [Fact]
    public void G4_RecordedAsNoneBeforeItIsDue_IsNotApplicable()
    {
        var judged = Bench.BuiltIn.Case(NothingRecorded(CaseStatus.ChildProtection) with { Opened = Day("2024-05-20") }).Questions.Single(question => question.Question.Code == "CR09");

        judged.Findings.ShouldAllBe(finding => finding.Grade == Grade.NotApplicable);
        judged.Grade.ShouldBe(Grade.NotApplicable);
    }

    [Fact]
    public void G5_AbsentCollection_IsNotEvidencedForEveryCriterionThatReadsIt()
    {
        var judged = Bench.BuiltIn.Case(NothingRecorded(CaseStatus.ChildProtection) with { Supervision = null }).Questions.Single(question => question.Question.Code == "CR09");

        judged.Findings.ShouldAllBe(finding => finding.Grade == Grade.NotEvidenced);
        judged.Grade.ShouldBe(Grade.NotEvidenced);
    }

    [Theory]
    [InlineData(null, null, Grade.NotEvidenced)]
    [InlineData(null, "", Grade.NotEvidenced)]
    [InlineData("We weighed two explanations.", null, Grade.PartlyMet)]
    public void G5_AbsentProperty_IsAnAnswerOnlyWhereAnotherItemCarriesIt(string? first, string? second, Grade expected) =>
        Bench.BuiltIn.Finding("CR09.5", Case(CaseStatus.ChildInNeed, "2024-01-02") with
        {
            Supervision = [Session("2024-03-04", first), Session("2024-04-15", second)],
        }).Grade.ShouldBe(expected);

    [Theory]
    [InlineData(3, Grade.Met)]
    [InlineData(4, Grade.Strength)]
    public void G6_SeriesInTime_IsAStrengthFromFourGaps(int gaps, Grade expected) => GradeOf([.. Enumerable.Range(1, gaps).Select(week => Start.AddDays(7 * week))]).ShouldBe(expected);

    [Fact]
    public void G6_GapsOfNoDays_DoNotMakeAStrength() => GradeOf([Start, Start, Start.AddDays(7), Start.AddDays(7), Start.AddDays(14), Start.AddDays(21)]).ShouldBe(Grade.Met);

    [Fact]
    public void G6_ASimpleCriterion_EndsAtMet() =>
        Bench.BuiltIn.Finding("CR09.5", Case(CaseStatus.ChildInNeed, "2024-01-02") with
        {
            Supervision = [.. Enumerable.Range(1, 5).Select(month => Session($"2024-0{month}-10", "We weighed two explanations."))],
        }).Grade.ShouldBe(Grade.Met);

    [Theory]
    [InlineData("2024-02-12", true)]
    [InlineData("2024-02-13", false)]
    public void G7_ExactlyOnTheLimit_IsInTime(string second, bool inTime) =>
        Series.Gaps("test", Day("2024-01-01"), Day("2024-02-20"), [On(Day(second))], Interval(42), GivenStandards.BuiltIn)[0].InTime.ShouldBe(inTime);

    [Theory]
    [InlineData("2024-04-19", Grade.NotApplicable)]
    [InlineData("2024-04-18", Grade.NotMet)]
    public void G7_DueOnTheAsOfDate_IsNotOverdue(string opened, Grade expected) =>
        Bench.BuiltIn.Finding("CR09.1", NothingRecorded(CaseStatus.ChildProtection) with { Opened = Day(opened) }).Grade.ShouldBe(expected);

    private static readonly DateOnly Start = Day("2024-01-01");

    private static Func<DateOnly, Standard?> Interval(int days) => _ => GivenStandards.Edition(StandardKeys.SupervisionDefault, days, StandardUnit.Days);

    private static Evidence On(DateOnly day) => new(Place.Root.Of("supervision", 0), day, null);

    private static Grade GradeOf(DateOnly[] days) =>
        Series.Grade(Series.Gaps("test", Start, days.Max(), days.Select(On), Interval(7), GivenStandards.BuiltIn), GivenStandards.BuiltIn, AsOf);

    private static SupervisionSession Session(string day, string? reflection) => new() { Date = Day(day), Type = SupervisionType.Individual, Reflection = reflection };

    private static void ShouldHaveOneFindingEach(JudgedCase judged)
    {
        var expected = CaseRules.All.Keys.Where(CaseRules.IsCriterion).ToList();
        judged.Questions.SelectMany(question => question.Findings).Select(finding => finding.Code).ShouldBe(expected, ignoreOrder: true);
        foreach (var finding in judged.Questions.SelectMany(question => question.Findings)) finding.Message.ShouldEndWith(".");
    }

    private static CaseExtract NothingRecorded(CaseStatus status) => Case(status, "2024-01-02") with
    {
        Child = new(), People = [], Agencies = [], StatusHistory = [], LegalStatuses = [], Placements = [], Allocations = [], Referrals = [], Assessments = [],
        StrategyDiscussions = [], Section47Enquiries = [], RiskAssessments = [], Meetings = [], Plans = [], Visits = [], DirectWork = [], Supervision = [],
        ManagementDecisions = [], Incidents = [], Interventions = [], Chronology = new() { Entries = [] }, Communications = [], Escalations = [], Transfers = [],
    };
}
