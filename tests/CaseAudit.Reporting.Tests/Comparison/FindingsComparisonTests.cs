using CaseAudit.Model;

namespace CaseAudit.Reporting.Tests.Comparison;

public sealed class FindingsComparisonTests
{
    private readonly FindingsComparison _comparison = new();

    [Fact]
    public void Result_CasesInOneOnly_AreNamed()
    {
        _comparison.Add(Findings.Case("C-1"));
        _comparison.Add(Findings.Case("C-2"));
        _comparison.Compare(Findings.Case("C-2"), out var both);
        _comparison.Compare(Findings.Case("C-3"), out var none);

        var result = _comparison.Result();

        (both!.CaseId, none).ShouldBe(("C-2", null));
        result.OnlyBefore.ShouldBe(["C-1"]);
        result.OnlyAfter.ShouldBe(["C-3"]);
        (result.Summary.Cases, result.Before.Cases, result.After.Cases).ShouldBe((1, 2, 2));
    }

    [Fact]
    public void Result_CaseRejectedInOne_IsNeitherGoneNorNew()
    {
        _comparison.Add(Findings.Case("C-1"));
        _comparison.Before.Rejected([Rejected("C-2")]);
        _comparison.After.Rejected([Rejected("C-1"), Rejected("C-9") with { Judged = true }]);
        _comparison.Compare(Findings.Case("C-2"), out _);

        var result = _comparison.Result();

        result.OnlyBefore.ShouldBeEmpty();
        result.OnlyAfter.ShouldBeEmpty();
        result.NotRead.ShouldBe([new NotReadEntry("C-1", false, true), new NotReadEntry("C-2", true, false)]);
    }

    [Fact]
    public void Compare_CaseTwice_TheFirstStands()
    {
        _comparison.Add(Findings.Case("C-1", ("CR03.1", Grade.NotMet))).ShouldBeTrue();
        _comparison.Add(Findings.Case("C-1", ("CR03.1", Grade.Met))).ShouldBeFalse();
        _comparison.Compare(Findings.Case("C-1", ("CR03.1", Grade.NotMet)), out _).ShouldBeTrue();
        _comparison.Compare(Findings.Case("C-1", ("CR03.1", Grade.Met)), out var second).ShouldBeFalse();

        second.ShouldBeNull();
        _comparison.Result().Summary.Changes.StillThere.ShouldBe(1);
    }

    [Fact]
    public void Result_ChangesOfSeveralCases_AreCounted()
    {
        _comparison.Add(Findings.Case("C-1", ("CR03.1", Grade.NotMet), ("CR03.2", Grade.PartlyMet)));
        _comparison.Add(Findings.Case("C-2", ("CR03.1", Grade.Met)));
        _comparison.Compare(Findings.Case("C-1", ("CR03.1", Grade.PartlyMet), ("CR03.2", Grade.NotMet)), out _);
        _comparison.Compare(Findings.Case("C-2", ("CR03.1", Grade.NotMet)), out _);

        var summary = _comparison.Result().Summary;

        (summary.Better, summary.Worse, summary.Changes.StillThere, summary.Changes.New).ShouldBe((1, 1, 2, 1));
        var question = summary.Questions.Single();
        (question.Code, question.Title, question.Better, question.Worse).ShouldBe(("CR03", "Child seen", 1, 1));
        question.Changes.ShouldBe(summary.Changes);
    }

    [Theory]
    [InlineData("1", "a", "1", "a", null)]
    [InlineData("1", "a", "2", "a", "rules 1, AFTER by 2")]
    [InlineData("1", "a", "1", "b", "not judged by the same standards")]
    [InlineData(null, null, "1", "a", "BEFORE does not say")]
    [InlineData(null, null, null, null, "BEFORE and AFTER do not say")]
    public void Result_OtherRulesOrStandards_AreWarnedOf(string? rulesBefore, string? before, string? rulesAfter, string? after, string? warning)
    {
        _comparison.Before.JudgedBy(rulesBefore, before);
        _comparison.After.JudgedBy(rulesAfter, after);
        _comparison.Add(Findings.Case("C-1"));
        _comparison.Compare(Findings.Case("C-1"), out _);

        var warnings = _comparison.Result().Warnings;

        if (warning is null) warnings.ShouldBeEmpty();
        else warnings.Single().ShouldContain(warning);
    }

    [Fact]
    public void Result_TheLaterIsEarlier_IsWarnedOf()
    {
        _comparison.Add(Findings.Case("C-1", new DateOnly(2024, 5, 31)));
        _comparison.Compare(Findings.Case("C-1", new DateOnly(2024, 5, 30)), out _);

        _comparison.Result().Warnings.Single().ShouldStartWith("One case is judged on an earlier day in AFTER than in BEFORE");
    }

    [Fact]
    public void Result_NothingInBoth_IsWarnedOf() => _comparison.Result().Warnings.Single().ShouldStartWith("No case is in both");

    private static RejectedEntry Rejected(string caseId) => new("a.json", caseId, false, []);
}
