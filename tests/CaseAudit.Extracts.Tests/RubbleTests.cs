namespace CaseAudit.Extracts.Tests;

/// <summary>A case whose brackets close it too early leaves remains that look like elements, or like the end of the list: the next case is read all the same.</summary>
public sealed class RubbleTests
{
    private const string Envelope = "{\"schema\":\"caseaudit/cases/v1\",\"extractedOn\":\"2024-05-31\",\"cases\":[\n{0},\n{1},\n{2}]}";
    private const string List = "[{0},\n{1},\n{2}]";

    [Theory]
    [InlineData("\"visits\":{\"date\":\"2024-01-10\"},{\"date\":\"2024-01-20\"}],\"plans\":[]")]
    [InlineData("\"visits\":[{\"date\":\"2024-01-10\"}],],\"plans\":[{\"type\":\"care\"}]")]
    [InlineData("\"visits\":[\"date\":\"2024-01-10\"}],\"meetings\":[{\"agencies\":[{}]}]")]
    [InlineData("\"chronology\":]{\"updated\":\"2024-05-15\",\"entries\":[{\"date\":\"2024-01-20\"}]},\"plans\":[]")]
    [InlineData("\"reviewStage\":\"onSite},\"plans\":[]")]
    [InlineData("\"child\":\"gender\":\"female\"},\"visits\":[{\"date\":\"2024-01-10\"}],\"plans\":[]")]
    [InlineData("\"visits\":[{\"date\":\"2024-01-10\"}]},{\"date\":\"2024-01-20\"}],\"plans\":[]")]
    public void CaseClosedTooEarly_DoesNotCostTheNext(string properties)
    {
        foreach (var shape in new[] { Envelope, List })
        {
            var items = Reading.All(shape.Replace("{0}", Case("A"), StringComparison.Ordinal).Replace("{1}", Reading.CaseWith(properties, "B"), StringComparison.Ordinal).Replace("{2}", Case("C"), StringComparison.Ordinal));

            Reading.CaseIds(items).ShouldContain("A");
            Reading.CaseIds(items).ShouldContain("C");
            Reading.Rejected(items).ShouldNotBeEmpty();
            Reading.Rejected(items).SelectMany(one => one.Errors).ShouldAllBe(error => error.Line >= 2 && error.Line <= 4);
            if (shape == Envelope) items.OfType<ReadCase>().ShouldAllBe(one => one.ExtractedOn == new DateOnly(2024, 5, 31));
        }
    }

    [Theory]
    [InlineData("{\"schema\":\"caseaudit/cases/v1\",\"cases\":[{0}],\"x-index\":[{\"caseId\":\"B\"}],\"extractedOn\":\"2024-05-31\"}")]
    [InlineData("{\"schema\":\"caseaudit/cases/v1\",\"cases\":[{0}],\"extractedOn\":\"2024-05-31\",\"x-index\":[{\"caseId\":\"B\"}]}")]
    [InlineData("[{\"caseId\":\"A\",\"status\":\"childInNeed\",\"opened\":\"2024-01-10\",\"x-before\":{\"caseId\":\"B\",\"status\":\"childInNeed\",\"opened\":\"2023-01-10\"}}]")]
    public void CaseInAnExtension_IsNone(string text)
    {
        var items = Reading.All(text.Replace("{0}", Case("A"), StringComparison.Ordinal));

        items.ShouldHaveSingleItem().ShouldBeOfType<ReadCase>().Case.CaseId.ShouldBe("A");
    }

    private static string Case(string id) => Reading.GoodCase.Replace("C-1", id, StringComparison.Ordinal);
}
