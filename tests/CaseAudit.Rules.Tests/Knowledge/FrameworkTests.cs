using static CaseAudit.Rules.Tests.Days;

namespace CaseAudit.Rules.Tests;

public sealed class FrameworkTests
{
    [Theory]
    [InlineData("workingTogether2010", "assessment.initial", 10, "Working Together 2010")]
    [InlineData("workingTogether2010", "assessment.single", null, null)]
    [InlineData("workingTogether2013", "assessment.single", 45, "Working Together 2013")]
    [InlineData("workingTogether2013", "assessment.initial", null, null)]
    [InlineData("workingTogether2018", "conference.initial", 15, "Working Together 2018")]
    [InlineData("workingTogether2026", "referral.decision", 1, "Working Together 2026")]
    public void Framework_Standard_IsThatEditionsOnEveryDay(string framework, string key, int? value, string? edition)
    {
        var standards = KnowledgeOverrideTests.From([$"framework={framework}"]).Standards;

        foreach (var day in new[] { DateOnly.MinValue, Day("2012-05-25"), Day("2024-05-31"), DateOnly.MaxValue })
        {
            ((int?)standards.At(key, day)?.Value).ShouldBe(value);
            standards.At(key, day)?.Edition.ShouldBe(edition);
        }
    }

    [Theory]
    [InlineData("workingTogether2010", "lastStrategyDiscussion")]
    [InlineData("workingTogether2013", "initiatingStrategyDiscussion")]
    [InlineData("workingTogether2023", "initiatingStrategyDiscussion")]
    public void Framework_Switch_IsThatEditionsOnEveryDay(string framework, string anchor)
    {
        var standards = KnowledgeOverrideTests.From([$"framework={framework}"]).Standards;

        standards.Switch("conference.anchor", Day("2012-05-25")).ShouldBe(anchor);
        standards.Switch("conference.anchor", Day("2024-05-31")).ShouldBe(anchor);
    }

    [Fact]
    public void Framework_RegulationsAndLocalDefaults_StayAsTheyAre()
    {
        var standards = KnowledgeOverrideTests.From(["framework=workingTogether2010"]).Standards;

        standards.All.Where(edition => !edition.Edition.StartsWith("Working", StringComparison.Ordinal)).ShouldBe(BuiltIn.Standards.All.Where(edition => !edition.Edition.StartsWith("Working", StringComparison.Ordinal)));
        standards.Keys.ShouldBe(BuiltIn.Standards.Keys);
    }

    [Fact]
    public void Framework_ByDateInALaterLayer_IsNone() =>
        KnowledgeOverrideTests.From("""{ "framework": "workingTogether2010" }""", """{ "framework": "byDate" }""").Fingerprint.ShouldBe(Knowledge.Knowledge.BuiltIn.Fingerprint);

    [Fact]
    public void Framework_InTheLastLayer_LiesBeneathThemAll() =>
        KnowledgeOverrideTests.From("""{ "standards": { "conference": { "initial": { "2024-04-01": 12 } } } }""", """{ "framework": "workingTogether2013" }""").Standards
            .ShouldSatisfyAllConditions(
                standards => standards.Required("conference.initial", Day("2024-03-31")).Edition.ShouldBe("Working Together 2013"),
                standards => standards.Required("conference.initial", Day("2024-04-01")).Value.ShouldBe(12));

    [Fact]
    public void Council_WhatTheFrameworkDoesNotKnow_CanBeSetInTheUnitItComesIn()
    {
        var standards = KnowledgeOverrideTests.From("""{ "framework": "workingTogether2013", "standards": { "assessment": { "initial": { "2013-04-15": { "value": 10, "to": "2016-09-30" } } } } }""").Standards;

        standards.At("assessment.initial", Day("2013-04-14")).ShouldBeNull();
        standards.Required("assessment.initial", Day("2016-09-30")).Unit.ShouldBe(StandardUnit.WorkingDays);
        standards.At("assessment.initial", Day("2016-10-01")).ShouldBeNull();
    }
}
