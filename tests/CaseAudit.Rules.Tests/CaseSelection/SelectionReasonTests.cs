using static CaseAudit.Rules.Tests.Days;

namespace CaseAudit.Rules.Tests.CaseSelection;

/// <summary>Each reason to choose a case: where it holds, where it does not, and both sides of its limit.</summary>
public sealed class SelectionReasonTests
{
    private static readonly DateOnly Day31May = Day("2024-05-31");
    private static readonly SelectionJudge Judge = new(Knowledge.Knowledge.BuiltIn);

    [Theory]
    [InlineData(CaseStatus.ChildProtection, 1, true)]
    [InlineData(CaseStatus.ChildProtection, 3, true)]
    [InlineData(CaseStatus.ChildProtection, 0, false)]
    [InlineData(CaseStatus.ChildProtection, null, false)]
    [InlineData(CaseStatus.ChildInNeed, 2, false)]
    [InlineData(null, 2, false)]
    public void SL01_RepeatPlan(CaseStatus? status, int? plans, bool holds) =>
        Holds("SL01", new ListedCase { CaseId = "C", Status = status, PreviousPlans = plans }).ShouldBe(holds);

    [Theory]
    [InlineData(CaseStatus.ChildProtection, "autism", true)]
    [InlineData(CaseStatus.ChildProtection, "Yes", true)]
    [InlineData(CaseStatus.ChildProtection, "None", false)]
    [InlineData(CaseStatus.ChildProtection, " no ", false)]
    [InlineData(CaseStatus.ChildProtection, "N/K", false)]
    [InlineData(CaseStatus.ChildProtection, "", false)]
    [InlineData(CaseStatus.ChildProtection, null, false)]
    [InlineData(CaseStatus.ChildInNeed, "autism", false)]
    public void SL02_ProtectionAndDisability(CaseStatus status, string? disability, bool holds) =>
        Holds("SL02", new ListedCase { CaseId = "C", Status = status, Disability = disability }).ShouldBe(holds);

    [Theory]
    [InlineData(CaseStatus.ChildInNeed, TeamType.Assessment, "2024-02-29", null, true)] // three months ended on 29 May
    [InlineData(CaseStatus.ChildInNeed, TeamType.Assessment, "2024-03-01", null, false)] // they end on 1 June
    [InlineData(CaseStatus.ChildInNeed, TeamType.Assessment, null, "2024-02-29", true)] // by the start of the case
    [InlineData(CaseStatus.ChildInNeed, TeamType.Assessment, "2024-03-01", "2023-01-01", false)] // the status counts first
    [InlineData(CaseStatus.ChildInNeed, TeamType.Assessment, null, null, false)]
    [InlineData(CaseStatus.ChildInNeed, TeamType.Assessment, "2024-08-01", null, false)] // still to come
    [InlineData(CaseStatus.ChildInNeed, TeamType.LongTerm, "2023-01-01", null, false)]
    [InlineData(CaseStatus.ChildInNeed, null, "2023-01-01", null, false)]
    [InlineData(CaseStatus.Assessment, TeamType.Assessment, "2023-01-01", null, false)]
    public void SL03_HeldInAssessmentTeam(CaseStatus status, TeamType? team, string? since, string? started, bool holds) =>
        Holds("SL03", new ListedCase { CaseId = "C", Status = status, TeamType = team, StatusFrom = Maybe(since), Started = Maybe(started) }).ShouldBe(holds);

    [Theory]
    [InlineData("2024-02-28", "2024-05-28", false)] // on the last day of the three months
    [InlineData("2024-02-28", "2024-05-29", true)] // on the day after
    public void SL03_HeldInAssessmentTeam_OnTheLimit(string since, string asOf, bool holds) =>
        Holds("SL03", new ListedCase { CaseId = "C", Status = CaseStatus.ChildInNeed, TeamType = TeamType.Assessment, StatusFrom = Day(since) }, Day(asOf)).ShouldBe(holds);

    [Theory]
    [InlineData("S20", TeamType.ChildProtection, "2024-01-30", true)] // four months ended on 30 May
    [InlineData("S20", TeamType.ChildProtection, "2024-01-31", false)] // they end today
    [InlineData("section 20", TeamType.ChildProtection, "2023-01-30", true)]
    [InlineData("V2", TeamType.ChildProtection, "2023-01-30", true)]
    [InlineData("S31", TeamType.ChildProtection, "2023-01-30", false)]
    [InlineData("S20", TeamType.ChildrenInCare, "2023-01-30", false)]
    [InlineData("S20", null, "2023-01-30", false)]
    [InlineData("S20", TeamType.ChildProtection, null, false)]
    [InlineData(null, TeamType.ChildProtection, "2023-01-30", false)]
    public void SL04_Section20InProtectionTeam(string? legal, TeamType? team, string? since, bool holds) =>
        Holds("SL04", new ListedCase { CaseId = "C", LegalStatus = legal, TeamType = team, LegalStatusFrom = Maybe(since) }).ShouldBe(holds);

    [Theory]
    [InlineData("2023-06-01", "2024-02-29", true)] // a year old tomorrow
    [InlineData("2023-05-31", "2024-02-29", false)] // a year old today
    [InlineData("2023-12-01", "2024-02-28", true)] // three months ended on 28 May
    [InlineData("2023-12-01", "2024-03-01", false)] // they end tomorrow
    [InlineData("2024-06-20", "2024-01-01", false)] // not born yet
    [InlineData(null, "2024-01-01", false)]
    [InlineData("2023-12-01", null, false)]
    public void SL05_BabyInNeed(string? born, string? since, bool holds) =>
        Holds("SL05", new ListedCase { CaseId = "C", Status = CaseStatus.ChildInNeed, DateOfBirth = Maybe(born), StatusFrom = Maybe(since) }).ShouldBe(holds);

    [Theory]
    [InlineData("2024-05-28", false)] // on the last day of the three months
    [InlineData("2024-05-29", true)]
    public void SL05_BabyInNeed_OnTheLimit(string asOf, bool holds) =>
        Holds("SL05", new ListedCase { CaseId = "C", Status = CaseStatus.ChildInNeed, DateOfBirth = Day("2024-01-01"), StatusFrom = Day("2024-02-28") }, Day(asOf)).ShouldBe(holds);

    [Fact]
    public void SL05_UnderAnotherStatus_DoesNotHold() =>
        Holds("SL05", new ListedCase { CaseId = "C", Status = CaseStatus.ChildProtection, DateOfBirth = Day("2023-12-01"), StatusFrom = Day("2024-01-01") }).ShouldBeFalse();

    [Theory]
    [InlineData("AAAA BBBB CCCCC", "")] // 5 is 1.25 of 4: on the limit
    [InlineData("AAAA BBBB CCCCCC", "C")]
    [InlineData("AAAA BBBB cccCCC", "C")] // a team is the same ignoring case
    [InlineData("AAAAAA BB", "A")] // of two teams the median lies between them: 4
    [InlineData("AAAA", "")]
    public void SL06_TeamWithManyCases(string list, string team)
    {
        var cases = list.Where(char.IsLetter).Select((letter, place) => new ListedCase { CaseId = $"C{place}", Team = letter.ToString() }).ToList();

        var chosen = Reasons(cases, Day31May).Where(reason => reason.Code == "SL06").Select(reason => reason.CaseId);

        chosen.ShouldBe(cases.Where(one => team.Contains(one.Team!, StringComparison.OrdinalIgnoreCase) && team.Length > 0).Select(one => one.CaseId), ignoreOrder: true);
    }

    [Fact]
    public void SL06_CasesWithoutATeam_CountForNone() =>
        Reasons([.. Enumerable.Range(0, 9).Select(place => new ListedCase { CaseId = $"C{place}", Team = place < 2 ? "A" : place < 4 ? "B" : null })], Day31May).ShouldBeEmpty();

    [Fact]
    public void Reason_OfACouncilsOwnStandard_IsHeldToIt()
    {
        var own = Knowledge.Knowledge.From([Knowledge.KnowledgeLayer.OfSettings(["selection.previousPlans=2"])]);

        new SelectionJudge(own).Judge([new ListedCase { CaseId = "C", Status = CaseStatus.ChildProtection, PreviousPlans = 1 }], Day31May).Reasons.ShouldBeEmpty();
    }

    [Fact]
    public void Messages_SayWhatTheListShows()
    {
        var listed = new ListedCase
        {
            CaseId = "C", Status = CaseStatus.ChildInNeed, TeamType = TeamType.Assessment, StatusFrom = Day("2024-01-03"), DateOfBirth = Day("2023-11-11"),
        };

        Reasons([listed], Day31May).Select(reason => reason.Message).ShouldBe(
        [
            "A child in need since 3 January 2024 (over four months), and still with an assessment team.",
            "A baby who has been a child in need since 3 January 2024 (over four months).",
        ]);
    }

    [Fact]
    public void RuleThatThrows_IsAnErrorOfItsCase_AndTheOthersSpeak()
    {
        var judge = new SelectionJudge(Knowledge.Knowledge.BuiltIn, [typeof(FailingReason)]);

        var (reasons, errors) = judge.Judge([new ListedCase { CaseId = "C-1", Status = CaseStatus.ChildProtection, PreviousPlans = 1 }], Day31May);

        reasons.ShouldHaveSingleItem().Code.ShouldBe("SL01");
        var error = errors.ShouldHaveSingleItem();
        error.CaseId.ShouldBe("C-1");
        error.Code.ShouldBe("SL99");
    }

    private static bool Holds(string code, ListedCase listed, DateOnly? asOf = null) => Reasons([listed], asOf ?? Day31May).Any(reason => reason.Code == code);

    private static IReadOnlyList<ReasonToChoose> Reasons(IReadOnlyList<ListedCase> cases, DateOnly asOf)
    {
        var (reasons, errors) = Judge.Judge(cases, asOf);
        errors.ShouldBeEmpty();
        return reasons;
    }

    private static DateOnly? Maybe(string? day) => day is null ? null : Day(day);
}
