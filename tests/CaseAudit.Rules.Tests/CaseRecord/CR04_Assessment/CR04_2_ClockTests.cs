using static CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment.Assessed;
using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR04_Assessment;

public sealed class CR04_2_ClockTests
{
    [Fact]
    public void CR04_2_TwoTypes_AreCountedApart()
    {
        var extract = Child("2012-03-05", Assessment(AssessmentType.Initial, "2012-03-05", "2012-03-19"), Assessment(AssessmentType.Core, "2012-03-19", "2012-06-25"));

        var finding = Bench.BuiltIn.Finding("CR04.2", extract, Day("2012-06-29"));

        finding.Grade.ShouldBe(Grade.PartlyMet);
        finding.Observations.ShouldBe(
        [
            new Observation("assessments.core.judged", 1), new Observation("assessments.core.inTime", 0),
            new Observation("assessments.initial.judged", 1), new Observation("assessments.initial.inTime", 1),
        ]);
        finding.Standards.Select(standard => standard.Key).ShouldBe(["assessment.initial", "assessment.core"]);
    }

    [Fact]
    public void CR04_2_LaterChangeOfStandard_LeavesTheOneInForceAtTheStart()
    {
        // Begun on Friday 12 April 2013, when a core assessment had 35 working days; the single assessment replaced it on the Monday.
        var finding = Bench.BuiltIn.Finding("CR04.2", Child("2013-04-12", Assessment(AssessmentType.Core, "2013-04-12", "2013-06-10")), Day("2013-06-28"));

        finding.Grade.ShouldBe(Grade.NotMet);
        finding.Standards.Single().Edition.ShouldBe("Working Together 2010");
    }
}
