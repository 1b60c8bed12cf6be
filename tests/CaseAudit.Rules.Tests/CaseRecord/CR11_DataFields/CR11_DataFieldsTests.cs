using static CaseAudit.Rules.Tests.CaseRecord.CR11_DataFields.DataFieldRecords;

namespace CaseAudit.Rules.Tests.CaseRecord.CR11_DataFields;

public sealed class CR11_DataFieldsTests
{
    [Theory]
    [InlineData("Unknown")]
    [InlineData("N/K")]
    [InlineData("TBC")]
    [InlineData("NOBT")]
    [InlineData("999")]
    [InlineData(" unknown ")]
    public void CR11_1_Placeholder_IsNotRecorded(string placeholder)
    {
        var finding = Bench.BuiltIn.Finding("CR11.1", OfChild(CompleteChild with { FirstLanguage = placeholder }));

        finding.Grade.ShouldBe(Grade.PartlyMet);
        finding.Evidence.ShouldHaveSingleItem().At.ToString().ShouldBe("/child/firstLanguage");
    }

    [Fact]
    public void CR11_1_MissingFields_AreNotedForTheSummary() =>
        Bench.BuiltIn.Finding("CR11.1", OfChild(CompleteChild with { Ethnicity = null, Religion = "N/K" })).Observations
            .ShouldBe([new("field.ethnicity.missing", 1), new("field.religion.missing", 1)]);

    [Fact]
    public void CR11_OffSite_EveryCriterionIsNotApplicable() =>
        Bench.BuiltIn.Case(OffSite()).Questions.Single(question => question.Question.Code == "CR11").Findings
            .ShouldAllBe(finding => finding.Grade == Grade.NotApplicable);

    [Fact]
    public void CR11_StageNotGiven_IsOffSite() =>
        Bench.BuiltIn.Question("CR11", OnSite() with { ReviewStage = null }).ShouldBe(Grade.NotApplicable);

    [Fact]
    public void CR11_4_VirtualVisitAlone_IsNoContradiction()
    {
        var extract = OnSite() with
        {
            Assessments = [new() { Type = AssessmentType.Single, Started = Given.Day("2024-01-02"), Completed = Given.Day("2024-02-01"), ChildSeenAlone = false }],
            Visits = [new() { Date = Given.Day("2024-01-10"), Outcome = VisitOutcome.Seen, Mode = VisitMode.Virtual, ChildSeenAlone = true }],
        };

        Bench.BuiltIn.Finding("CR11.4", extract).Grade.ShouldBe(Grade.Met);
    }
}
