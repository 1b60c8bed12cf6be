using System.Text.Json;

namespace CaseAudit.Review.Tests.Summary;

/// <summary>The parts of the summary that were counted apart and put together say what one count of all says.</summary>
public sealed class SummaryPartsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(14)]
    [InlineData(28)]
    public void Merge_CasesCountedApart_IsAsCountedTogether(int first)
    {
        foreach (var shuffle in Enumerable.Range(1, 5))
        {
            // A step that has no divisor in common with the number of cases visits each of them once.
            var count = SampleCases.All.Count;
            count.ShouldBe(28);
            var order = Enumerable.Range(0, count).Select(at => SampleCases.All[at * (2 * shuffle * 7 + 3) % count]).ToList();
            order.Distinct().Count().ShouldBe(count);

            Json(Parts(order.Take(first)), Parts(order.Skip(first))).ShouldBe(Json(Parts(SampleCases.All)));
            Json(Parts(order.Skip(first)), Parts(order.Take(first))).ShouldBe(Json(Parts(SampleCases.All)));
        }
    }

    [Fact]
    public void Examples_ManyCases_AreTheThreeOfTheSmallestHash()
    {
        var caseIds = Enumerable.Range(0, 50).Select(number => $"C-{number:D2}").ToList();
        var smallest = caseIds.OrderBy(caseId => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(caseId))), StringComparer.Ordinal).Take(3);

        new ExampleCases(caseIds).CaseIds.ShouldBe(smallest.Order(StringComparer.Ordinal));
        caseIds.AsEnumerable().Reverse().Aggregate(ExampleCases.None, (examples, caseId) => examples.With(caseId)).CaseIds.ShouldBe(new ExampleCases(caseIds).CaseIds);
    }

    [Theory]
    [InlineData(new[] { 7 }, 7, 7)]
    [InlineData(new[] { 7, 14 }, 7, 14)]
    [InlineData(new[] { 3, 14, 200 }, 14, 200)]
    [InlineData(new int[0], 0, 0)]
    public void Spans_TypicalAndLongest_AreTheLowerMedianAndTheMost(int[] days, int typical, int longest)
    {
        var spans = new SpanCounts(days.CountBy(day => day).ToDictionary(), ExampleCases.None);

        (spans.Typical, spans.Longest).ShouldBe((typical, longest));
    }

    private static (ExampleTable Examples, SpanTable Spans, TraitTable Traits) Parts(IEnumerable<(Model.JudgedCase Judged, Model.CaseExtract Extract)> cases)
    {
        var parts = (Examples: new ExampleTable(new Dictionary<string, GradeExamples>()), Spans: new SpanTable(new Dictionary<string, SpanCounts>()), Traits: new TraitTable([]));
        foreach (var (judged, extract) in cases)
        {
            parts.Examples.Add(judged, extract);
            parts.Spans.Add(judged, extract);
            parts.Traits.Add(judged, extract);
        }

        return parts;
    }

    private static string Json(params (ExampleTable Examples, SpanTable Spans, TraitTable Traits)[] counted)
    {
        var whole = counted[0];
        foreach (var part in counted.Skip(1))
        {
            whole.Examples.Merge(part.Examples);
            whole.Spans.Merge(part.Spans);
            whole.Traits.Merge(part.Traits);
        }

        return JsonSerializer.Serialize(new { whole.Examples, whole.Spans, Traits = whole.Traits.Groups.Select(group => new { group.Trait, group.Name, group.Cases, Met = group.Grades.Select(one => $"{one.Key} {one.Value.MetOrBetter} of {one.Value.Total}") }) });
    }
}
