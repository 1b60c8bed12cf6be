using CaseAudit.Rules.Facts;
using CaseAudit.Rules.Judging;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.GeneralRules;

/// <summary>The rules for every criterion that are about dates: G8 to G11.</summary>
public sealed class DateRuleTests
{
    private static readonly Standard EightWeeks = GivenStandards.Edition(StandardKeys.SupervisionDefault, 8, StandardUnit.Weeks);
    private static readonly Standard FourWeeksFromMarch = GivenStandards.Edition(StandardKeys.SupervisionDefault, 4, StandardUnit.Weeks, "2024-03-01");

    [Theory]
    [InlineData("2024-02-29", "2024-04-25")]
    [InlineData("2024-03-01", "2024-03-29")]
    public void G8_TheStandardOfTheDayOnWhichTheClockStarts_Applies(string start, string due)
    {
        var standards = GivenStandards.With(EightWeeks, FourWeeksFromMarch);

        var gap = Series.Gaps("test", Day(start), AsOf, [], day => standards.At(StandardKeys.SupervisionDefault, day), standards).ShouldHaveSingleItem();

        gap.Due.ShouldBe(Day(due));
    }

    [Fact]
    public void G8_GapBeforeTheFirstEdition_IsLeftOut()
    {
        var standards = GivenStandards.With(FourWeeksFromMarch);

        var gaps = Series.Gaps("test", Day("2024-01-01"), Day("2024-04-30"), [On("2024-02-10"), On("2024-03-10"), On("2024-04-05")], day => standards.At(StandardKeys.SupervisionDefault, day), standards);

        gaps.Select(gap => gap.From).ShouldBe([Day("2024-03-10")]);
    }

    [Fact]
    public void G8_EventAfterAsOf_IsIgnoredAndReported()
    {
        var judged = Bench.BuiltIn.Case(Supervised("2024-05-20", "2024-06-03"));

        judged.Later.Select(place => place.ToString()).ShouldBe(["/supervision/1"]);
        judged.Questions.SelectMany(question => question.Findings).Single(finding => finding.Code == "CR09.2").Evidence.Select(evidence => evidence.At.ToString()).ShouldBe(["/supervision/0"]);
    }

    [Fact]
    public void G8_OpenedAfterAsOf_IsReported() =>
        Bench.BuiltIn.Case(Case(CaseStatus.ChildInNeed, "2024-06-03")).Later.Select(place => place.ToString()).ShouldBe(["/opened"]);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1753-01-01")]
    [InlineData("9999-12-31")]
    public void G8_ADayThatSystemsWriteForNone_IsJudgedWithoutAFault(string day) => Bench.BuiltIn.Case(Case(CaseStatus.ChildProtection, "2024-01-02") with
    {
        Child = new Child { DateOfBirth = Day(day), LastVerified = Day(day) },
        Agencies = [new InvolvedAgency { Agency = "health", From = Day(day) }],
        StatusHistory = [new StatusPeriod { Status = CaseStatus.ChildProtection, From = Day(day) }],
        Allocations = [new Allocation { Worker = "W-1", From = Day(day), To = Day(day) }],
        RiskAssessments = [new RiskAssessment { Date = Day(day), Contributors = ["police"], Risks = [new Risk { Factor = "neglect", Likelihood = RiskLevel.High, Impact = RiskLevel.High }] }],
        Meetings = [new Meeting { Type = MeetingType.CoreGroup, Date = Day(day), Due = Day(day) }],
        Plans = [new Plan { Type = PlanType.ChildProtection, Created = Day(day), Objectives = [new Objective { Id = "O1", TargetDate = Day(day) }] }],
        Communications = [new Communication { Agency = "health", Date = Day(day) }],
        Escalations = [new Escalation { Raised = Day(day) }],
    });

    [Fact]
    public void G8_EventOnTheAsOfDate_Counts()
    {
        var judged = Bench.BuiltIn.Case(Supervised("2024-05-31"));

        judged.Later.ShouldBeEmpty();
        judged.Questions.SelectMany(question => question.Findings).Single(finding => finding.Code == "CR09.1").Message.ShouldContain("2 January to 31 May 2024");
        judged.Questions.SelectMany(question => question.Findings).Single(finding => finding.Code == "CR09.2").Evidence.ShouldHaveSingleItem().Date.ShouldBe(AsOf);
    }

    [Theory]
    [InlineData("2024-05-31", Grade.Met)]
    [InlineData("2024-06-01", Grade.NotMet)]
    public void G8_PropertyAfterAsOf_ReadsAsNull(string completed, Grade expected) =>
        Bench.BuiltIn.Finding("CR08.5", Case(CaseStatus.ChildInNeed, "2024-01-02") with
        {
            ManagementDecisions = [new() { Date = Day("2024-05-01"), Directions = [new() { Due = Day("2024-05-10"), CompletedOn = Day(completed) }] }],
        }).Grade.ShouldBe(expected);

    [Fact]
    public void G8_DueDate_MayLieAhead()
    {
        var judged = Bench.BuiltIn.Case(Case(CaseStatus.ChildInNeed, "2024-01-02") with
        {
            ManagementDecisions = [new() { Date = Day("2024-05-01"), Directions = [new() { Due = Day("2024-07-10") }] }],
        });

        judged.Later.ShouldBeEmpty();
        judged.Questions.SelectMany(question => question.Findings).Single(finding => finding.Code == "CR08.5").Grade.ShouldBe(Grade.Met);
    }

    [Fact]
    public void G8_ChronologyEntryAfterAsOf_StaysAFact() =>
        Facts(Case(CaseStatus.ChildInNeed, "2024-01-02") with { Chronology = new() { Entries = [new() { Date = Day("2024-06-03") }] } })
            .Facts.OfType<Recorded<ChronologyEntry>>().ShouldHaveSingleItem();

    [Fact]
    public void G8_LeapDayChild_HasTheirBirthdayOn28February()
    {
        var facts = Facts(Case(CaseStatus.ChildInNeed, "2024-01-02") with { Child = new() { DateOfBirth = Day("2016-02-29") } });

        facts.Case.AgeOn(Day("2023-02-27")).ShouldBe(6);
        facts.Case.AgeOn(Day("2023-02-28")).ShouldBe(7);
        facts.Case.AgeOn(Day("2024-02-28")).ShouldBe(7);
        facts.Case.AgeOn(Day("2024-02-29")).ShouldBe(8);
        facts.Case.Birthday(7).ShouldBe(Day("2023-02-28"));
    }

    [Theory]
    [InlineData("2024-03-09", 9)]
    [InlineData("2024-03-10", 10)]
    [InlineData("2014-03-09", -1)]
    public void G8_Age_IsTakenOnTheDayOfTheEvent(string day, int age) =>
        Facts(Case(CaseStatus.ChildInNeed, "2024-01-02") with { Child = new() { DateOfBirth = Day("2014-03-10") } }).Case.AgeOn(Day(day)).ShouldBe(age);

    // Saturday 6 April 2024 and Monday 8 April.
    [Theory]
    [InlineData(StandardUnit.Days, 36, "2024-04-06")]
    [InlineData(StandardUnit.WorkingDays, 24, "2024-04-08")]
    public void G8_DueDay_MovesForAWeekendOnlyInWorkingDays(StandardUnit unit, int value, string due) =>
        GivenStandards.BuiltIn.Due(GivenStandards.Edition("test", value, unit), Day("2024-03-01")).ShouldBe(Day(due));

    [Fact]
    public void G9_ItemLeftOut_IsAsIfNeverRecorded()
    {
        var extract = Supervised("2024-05-20") with { Allocations = [new() { From = Day("2024-03-04"), To = Day("2024-03-01"), Qualified = true }] };

        var judged = Bench.BuiltIn.Case(extract, leftOut: ["/supervision/0", "/allocations/0"]);

        var findings = judged.Questions.SelectMany(question => question.Findings).ToDictionary(finding => finding.Code);
        findings["CR09.2"].Message.ShouldBe("None recorded: supervision sessions in the period.");
        findings["CR08.6"].Grade.ShouldBe(Grade.NotMet);
        findings["CR08.6"].Evidence.ShouldHaveSingleItem().Value.ShouldBe("none recorded");
    }

    [Fact]
    public void G9_OtherItems_KeepTheirPlace()
    {
        var judged = Bench.BuiltIn.Case(Supervised("2024-04-20", "2024-05-20"), leftOut: ["/supervision/0"]);

        judged.Questions.SelectMany(question => question.Findings).Single(finding => finding.Code == "CR09.2").Evidence.Select(evidence => evidence.At.ToString()).ShouldBe(["/supervision/1"]);
    }

    [Fact]
    public void G9_ItemWithinAnItem_CanBeLeftOut()
    {
        var extract = Case(CaseStatus.ChildInNeed, "2024-01-02") with
        {
            Plans = [new() { Type = PlanType.ChildInNeed, Created = Day("2024-01-10"), Objectives = [new() { Id = "O1" }, new() { Id = "O2", Actions = [new() { Id = "O2.1" }, new() { Id = "O2.2" }] }] }],
        };

        var plan = Facts(extract, "/plans/0/objectives/0", "/plans/0/objectives/1/actions/0").Facts.OfType<Recorded<Plan>>().Single();

        plan.Parts<Objective>().Single().Item.Id.ShouldBe("O2");
        plan.Parts<Objective>().Single().Parts<PlanAction>().Single().At.ToString().ShouldBe("/plans/0/objectives/1/actions/1");
    }

    [Fact]
    public void G9_ClosedBeforeOpened_IsOpen() =>
        Facts(Case(CaseStatus.ChildInNeed, "2024-01-02") with { Closed = Day("2023-12-01") }, "/closed").Case.Closed.ShouldBeNull();

    [Fact]
    public void G10_TwoEventsOnOneDay_AreOne() =>
        Series.Gaps("test", Day("2024-01-01"), Day("2024-03-01"), [On("2024-01-20"), On("2024-02-20"), On("2024-01-20")], Weekly(8), GivenStandards.BuiltIn)
            .Select(gap => gap.Days).ShouldBe([19, 31]);

    [Fact]
    public void G10_EarlierEvents_AreIgnored() =>
        Series.Gaps("test", Day("2024-01-01"), Day("2024-02-01"), [On("2023-12-31"), On("2024-01-20")], Weekly(8), GivenStandards.BuiltIn)
            .Select(gap => gap.From).ShouldBe([Day("2024-01-01")]);

    [Fact]
    public void G10_ClosedCase_EndsOnTheDayClosed()
    {
        var extract = Supervised("2024-02-01") with { Closed = Day("2024-03-28") };

        // 56 days from 1 February end on 28 March.
        Bench.BuiltIn.Finding("CR09.1", extract).Grade.ShouldBe(Grade.Met);
        Bench.BuiltIn.Finding("CR09.1", extract with { Closed = Day("2024-03-29") }).Grade.ShouldBe(Grade.NotMet);
    }

    [Fact]
    public void G10_NoEventInThePeriod_IsEmpty() => Bench.BuiltIn.Finding("CR09.1", Supervised("2023-03-01")).Message.ShouldContain("No supervision sessions from");

    // Twice one month from 31 January is 31 March: twice the months, not the due day of the due day, which is 29 March.
    [Theory]
    [InlineData("2024-03-31", Grade.PartlyMet)]
    [InlineData("2024-04-01", Grade.NotMet)]
    public void G10_TwiceAnIntervalOfMonths_IsTwiceTheMonths(string end, Grade expected)
    {
        Func<DateOnly, Standard?> monthly = _ => GivenStandards.Edition(StandardKeys.OversightDefault, 1, StandardUnit.Months);
        var gaps = Series.Gaps("test", Day("2023-11-01"), Day(end), [On("2023-12-01"), On("2024-01-01"), On("2024-01-31")], monthly, GivenStandards.BuiltIn);

        Series.Grade(gaps, GivenStandards.BuiltIn, AsOf).ShouldBe(expected);
    }

    [Theory]
    [InlineData(null, "2024-01-02")]
    [InlineData("2024-02-12", "2024-02-12")]
    public void G11_StartOfStatus_IsTheOpenPeriodOfTheHistory(string? from, string start) =>
        Facts(Case(CaseStatus.ChildProtection, "2024-01-02") with
        {
            StatusHistory = from is null ? [] : [new() { Status = CaseStatus.ChildInNeed, From = Day("2024-01-02"), To = Day("2024-02-12") }, new() { Status = CaseStatus.ChildProtection, From = Day(from) }],
        }).Case.StatusStart.ShouldBe(Day(start));

    [Fact]
    public void G11_HistoryThatDisagrees_GivesWayToTheDayOpened() =>
        Facts(Case(CaseStatus.ChildProtection, "2024-01-02") with { StatusHistory = [new() { Status = CaseStatus.ChildInNeed, From = Day("2024-02-12") }] }).Case.StatusStart.ShouldBe(Day("2024-01-02"));

    [Fact]
    public void G11_TheStatusGiven_Governs()
    {
        var judged = Bench.BuiltIn.Case(Supervised("2024-02-20", "2024-04-10") with
        {
            Status = CaseStatus.ChildLookedAfter,
            StatusHistory = [new() { Status = CaseStatus.ChildLookedAfter, From = Day("2024-01-02") }, new() { Status = CaseStatus.ChildProtection, From = Day("2024-01-02") }],
        });

        judged.Status.ShouldBe(CaseStatus.ChildLookedAfter);
        judged.AsOf.ShouldBe(AsOf);
        judged.Questions.SelectMany(question => question.Findings).Single(finding => finding.Code == "CR09.1").Standards[0].Key.ShouldBe(StandardKeys.SupervisionDefault);
    }

    private static Func<DateOnly, Standard?> Weekly(int weeks) => _ => GivenStandards.Edition(StandardKeys.SupervisionDefault, weeks, StandardUnit.Weeks);

    private static Evidence On(string day) => new(Place.Root.Of("supervision", 0), Day(day), null);

    private static CaseFacts Facts(CaseExtract extract, params string[] leftOut) => CaseFacts.From(extract, AsOf, GivenStandards.BuiltIn, leftOut.ToHashSet());

    private static CaseExtract Supervised(params string[] days) => Case(CaseStatus.ChildInNeed, "2024-01-02") with
    {
        Supervision = [.. days.Select(day => new SupervisionSession { Date = Day(day), Type = SupervisionType.Individual, SignedBySupervisor = true, SignedByWorker = true })],
    };
}
