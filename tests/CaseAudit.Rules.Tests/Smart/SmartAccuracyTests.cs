using CaseAudit.Rules.Smart;
using Xunit.Abstractions;

namespace CaseAudit.Rules.Tests.Smart;

/// <summary>How often the judge says what a practice lead says. The labels were written before the judge; those it still gets wrong are kept.</summary>
public sealed class SmartAccuracyTests(ITestOutputHelper output)
{
    private static readonly SmartJudge _judge = new(BuiltIn.Standards);

    [Theory]
    [InlineData(SmartLeg.Specific, 0.97)]
    [InlineData(SmartLeg.Measurable, 0.97)]
    [InlineData(SmartLeg.Achievable, 0.97)]
    [InlineData(SmartLeg.Relevant, 0.97)]
    [InlineData(SmartLeg.TimeBound, 0.97)]
    public void Judge_TheLabelledTexts_AgreesWithTheLabelsAtLeastSoOften(SmartLeg leg, double floor)
    {
        var judged = Table(leg, LabelledText.Of(leg), floor, "one leg");

        judged.Count(one => one.Meets).ShouldBeGreaterThanOrEqualTo(40);
        judged.Count(one => !one.Meets).ShouldBeGreaterThanOrEqualTo(40);
    }

    [Theory]
    [InlineData("first.txt", SmartLeg.Specific, 0.93)]
    [InlineData("first.txt", SmartLeg.Measurable, 0.97)]
    [InlineData("first.txt", SmartLeg.Achievable, 0.97)]
    [InlineData("first.txt", SmartLeg.Relevant, 0.96)]
    [InlineData("first.txt", SmartLeg.TimeBound, 0.98)]
    [InlineData("second.txt", SmartLeg.Specific, 0.91)]
    [InlineData("second.txt", SmartLeg.Measurable, 0.91)]
    [InlineData("second.txt", SmartLeg.Achievable, 0.97)]
    [InlineData("second.txt", SmartLeg.Relevant, 0.94)]
    [InlineData("second.txt", SmartLeg.TimeBound, 0.98)]
    [InlineData("third.txt", SmartLeg.Specific, 0.92)]
    [InlineData("third.txt", SmartLeg.Measurable, 0.95)]
    [InlineData("third.txt", SmartLeg.Achievable, 0.97)]
    [InlineData("third.txt", SmartLeg.Relevant, 0.95)]
    [InlineData("third.txt", SmartLeg.TimeBound, 0.95)]
    [InlineData("fourth.txt", SmartLeg.Specific, 0.93)]
    [InlineData("fourth.txt", SmartLeg.Measurable, 0.90)]
    [InlineData("fourth.txt", SmartLeg.Achievable, 0.96)]
    [InlineData("fourth.txt", SmartLeg.Relevant, 0.93)]
    [InlineData("fourth.txt", SmartLeg.TimeBound, 0.96)]
    [InlineData("fifth.txt", SmartLeg.Specific, 0.94)]
    [InlineData("fifth.txt", SmartLeg.Measurable, 0.97)]
    [InlineData("fifth.txt", SmartLeg.Achievable, 0.97)]
    [InlineData("fifth.txt", SmartLeg.Relevant, 0.94)]
    [InlineData("fifth.txt", SmartLeg.TimeBound, 0.97)]
    public void Judge_TheRecommendationsLabelledWhole_AgreesWithTheLabelsAtLeastSoOften(string file, SmartLeg leg, double floor) => Table(leg, LabelledText.Whole(leg, file), floor, file);

    [Fact]
    public void Relevant_TheThemesOfOtherRecommendations_TieSeldom()
    {
        var texts = new[] { "first.txt", "second.txt", "third.txt", "fourth.txt", "fifth.txt" }.SelectMany(file => LabelledText.Whole(SmartLeg.Relevant, file)).Where(text => text.Meets).ToList();
        var others = texts.SelectMany(text => texts.Where(other => other != text).Select(other => text.Recommendation with { Context = other.Recommendation.Context })).ToList();
        var share = others.Count(other => _judge.Judge(other, SmartLeg.Relevant)[0].Met) / (double)others.Count;

        // Some of these pairs do belong together; a judge that tied everything to everything would still agree with the labels above.
        output.WriteLine($"tied to another's theme: {share:P1} of {others.Count}");
        share.ShouldBeLessThan(0.12);
    }

    private IReadOnlyList<LabelledText> Table(SmartLeg leg, IReadOnlyList<LabelledText> labelled, double floor, string title)
    {
        var judged = labelled.Select(text => (Text: text, Leg: _judge.Judge(text.Recommendation, leg)[0])).ToList();
        int Count(bool label, bool judgement) => judged.Count(one => one.Text.Meets == label && one.Leg.Met == judgement);
        var (hit, missed, falsely, rightly) = (Count(true, true), Count(true, false), Count(false, true), Count(false, false));
        var accuracy = (double)(hit + rightly) / judged.Count;

        output.WriteLine($"{title} {leg,-11} judged met  judged not met");
        output.WriteLine($"label met   {hit,10}  {missed,14}");
        output.WriteLine($"label not   {falsely,10}  {rightly,14}   accuracy {accuracy:P1}");
        foreach (var (text, verdict) in judged.Where(one => one.Text.Meets != one.Leg.Met))
            output.WriteLine($"  {text.Line}  => {verdict.Reason}");

        accuracy.ShouldBeGreaterThanOrEqualTo(floor);
        return labelled;
    }
}
