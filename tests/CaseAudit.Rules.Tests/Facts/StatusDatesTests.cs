using CaseAudit.Rules.Facts;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.Facts;

public sealed class StatusDatesTests
{
    [Fact]
    public void StatusStart_SeveralOpenPeriods_IsTheLatest() =>
        Start(Period(CaseStatus.ChildProtection, "2024-01-10"), Period(CaseStatus.ChildProtection, "2024-03-10")).ShouldBe(Day("2024-03-10"));

    [Fact]
    public void StatusStart_PeriodThatHasEnded_DoesNotCount() => Start(Period(CaseStatus.ChildProtection, "2024-01-10", "2024-02-01")).ShouldBe(Day("2024-01-02"));

    [Fact]
    public void StatusStart_PeriodThatEndsAfterAsOf_IsOpen() => Start(Period(CaseStatus.ChildProtection, "2024-01-10", "2024-06-30")).ShouldBe(Day("2024-01-10"));

    [Fact]
    public void StatusStart_PeriodThatBeginsAfterAsOf_DoesNotCount() => Start(Period(CaseStatus.ChildProtection, "2024-06-10")).ShouldBe(Day("2024-01-02"));

    // The case was closed on 1 March 2024, and its periods ended with it.
    [Theory]
    [InlineData("2024-03-01", "2024-01-10")]
    [InlineData("2024-02-29", "2024-01-02")]
    public void StatusStart_ClosedCase_PeriodThatRanToTheClosureIsOpen(string to, string start) =>
        Facts(CaseStatus.ChildProtection, [Period(CaseStatus.ChildProtection, "2024-01-10", to)], [], "2024-03-01").StatusStart.ShouldBe(Day(start));

    [Fact]
    public void StatusStart_ClosedAfterAsOf_PeriodThatHasEndedDoesNotCount() =>
        Facts(CaseStatus.ChildProtection, [Period(CaseStatus.ChildProtection, "2024-01-10", "2024-05-01")], [], "2024-06-01").StatusStart.ShouldBe(Day("2024-01-02"));

    [Fact]
    public void LookedAfterSince_ClosedCase_PeriodsThatRanToTheClosureAreOpen() =>
        Facts(CaseStatus.ChildLookedAfter, [Period(CaseStatus.ChildLookedAfter, "2024-01-10", "2024-01-31"), Period(CaseStatus.ChildLookedAfter, "2024-02-01", "2024-03-01")], [], "2024-03-01")
            .LookedAfterSince.ShouldBe(Day("2024-01-10"));

    [Fact]
    public void LookedAfterSince_OtherStatus_IsNull() => Since(CaseStatus.ChildProtection, [Period(CaseStatus.ChildLookedAfter, "2024-02-01")]).ShouldBeNull();

    [Fact]
    public void LookedAfterSince_OneOpenPeriod_IsItsFirstDay() => Since([Period(CaseStatus.ChildLookedAfter, "2024-02-01")]).ShouldBe(Day("2024-02-01"));

    // A period that ends on 31 January and one that begins on 1 February meet; one that begins on 2 February leaves a day between.
    [Theory]
    [InlineData("2024-01-31", "2023-06-01")]
    [InlineData("2024-02-01", "2023-06-01")]
    [InlineData("2024-02-15", "2023-06-01")]
    [InlineData("2024-01-30", "2024-02-01")]
    public void LookedAfterSince_PeriodBefore_CountsWhereItMeetsOrOverlaps(string to, string since) =>
        Since([Period(CaseStatus.ChildLookedAfter, "2023-06-01", to), Period(CaseStatus.ChildLookedAfter, "2024-02-01")]).ShouldBe(Day(since));

    [Fact]
    public void LookedAfterSince_ChainOfPeriods_GoesBackToTheFirst() =>
        Since(
        [
            Period(CaseStatus.ChildLookedAfter, "2024-02-01"), Period(CaseStatus.ChildLookedAfter, "2022-01-01", "2022-12-31"),
            Period(CaseStatus.ChildLookedAfter, "2023-01-01", "2023-06-30"), Period(CaseStatus.ChildLookedAfter, "2023-07-01", "2024-01-31"),
        ]).ShouldBe(Day("2022-01-01"));

    [Fact]
    public void LookedAfterSince_ChainWithABreak_BeginsAfterIt() =>
        Since(
        [
            Period(CaseStatus.ChildLookedAfter, "2022-01-01", "2022-12-30"), Period(CaseStatus.ChildLookedAfter, "2023-01-01", "2024-01-31"), Period(CaseStatus.ChildLookedAfter, "2024-02-01"),
        ]).ShouldBe(Day("2023-01-01"));

    [Fact]
    public void LookedAfterSince_NothingInTheHistory_IsReadFromTheLegalStatuses() =>
        Since([], [Legal("2024-02-01", "2024-03-14"), Legal("2024-03-15")]).ShouldBe(Day("2024-02-01"));

    [Fact]
    public void LookedAfterSince_NothingAtAll_IsTheDayOpened() => Since([]).ShouldBe(Day("2024-01-02"));

    [Theory]
    [InlineData("2016-02-29", "2024-02-28", 7)]
    [InlineData("2016-02-29", "2025-02-28", 9)]
    [InlineData("2014-12-31", "2024-12-30", 9)]
    [InlineData("2014-12-31", "2024-12-31", 10)]
    public void Age_IsInWholeYears(string born, string day, int age) => Birthdays.AgeOn(Day(born), Day(day)).ShouldBe(age);

    private static DateOnly Start(params StatusPeriod[] history) => Facts(CaseStatus.ChildProtection, history, []).StatusStart;

    private static DateOnly? Since(StatusPeriod[] history, params LegalStatus[] legal) => Facts(CaseStatus.ChildLookedAfter, history, legal).LookedAfterSince;

    private static DateOnly? Since(CaseStatus status, StatusPeriod[] history) => Facts(status, history, []).LookedAfterSince;

    private static CaseUnderReview Facts(CaseStatus status, StatusPeriod[] history, LegalStatus[] legal, string? closed = null) =>
        CaseFacts.From(Case(status, "2024-01-02") with { Closed = closed is null ? null : Day(closed), StatusHistory = history, LegalStatuses = legal }, AsOf, GeneralRules.GivenStandards.BuiltIn, new HashSet<string>()).Case;

    private static StatusPeriod Period(CaseStatus status, string from, string? to = null) => new() { Status = status, From = Day(from), To = to is null ? null : Day(to) };

    private static LegalStatus Legal(string from, string? to = null) => new() { Code = "S20", From = Day(from), To = to is null ? null : Day(to) };
}
