using static CaseAudit.Testing.Given;

namespace CaseAudit.Rules.Tests.CaseRecord.CR00_GeneralComments;

public sealed class CR00_1_StabilityTests
{
    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void CR00_1_WorkerChangedOften_IsNotedForTheSummary(int changes, bool noted)
    {
        var start = Day("2024-01-02");
        var extract = Case(CaseStatus.ChildInNeed, "2024-01-02") with
        {
            Allocations = [.. Enumerable.Range(0, changes + 1).Select(number => new Allocation
            {
                Worker = $"W-{number}",
                From = start.AddDays(20 * number),
                To = number == changes ? null : start.AddDays(20 * (number + 1)),
            })],
        };

        Bench.BuiltIn.Case(extract).Questions.SelectMany(question => question.Findings)
            .Where(finding => finding.Observations.Any(observation => observation is { Name: "allocation.changedOften", Count: 1 }))
            .Select(finding => finding.Code)
            .ShouldBe(noted ? ["CR00.1"] : []);
    }
}
